package fangfan.table.compile;

import java.util.List;

/** The generated rules as Drools runs them. Safe for use by several threads. */
public interface CompiledRules {

    /** Fires every rule that matches one of the inputs; each input remembers which rules it fired. */
    void fire(List<Input> inputs);
}
