package fangfan.table.check;

import fangfan.table.Expected;
import fangfan.table.TableCase;

/** A case and what its rule came to. */
public record RanCase(TableCase aCase, Expected actual) {

    public boolean passes() {
        return actual == aCase.expected();
    }
}
