package fangfan.table;

import java.util.Arrays;
import java.util.Optional;

/** What a parameter holds; its label stands in the parameters' workbook. */
public enum ParameterType {
    MONEY("金额"),
    COUNT("数量"),
    SHARE("占比"),
    DAY("日期"),
    CODES("代码");

    private final String label;

    ParameterType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ParameterType> labelled(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
