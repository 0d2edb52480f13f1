package fangfan.table;

import fangfan.vocabulary.FactType;

/** What kind of threshold a parameter is, and so which columns may name it. */
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

    public boolean fits(FactType type) {
        return switch (type) {
            case MONEY, MONEY_PER_HEAD -> this == MONEY;
            case COUNT, MEASURE -> this == COUNT;
            case SHARE -> this == SHARE;
            case DAY -> this == DAY;
            default -> false;
        };
    }
}
