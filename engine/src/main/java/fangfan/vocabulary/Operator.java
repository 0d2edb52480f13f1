package fangfan.vocabulary;

/** How a column compares its fact with the cell. */
public enum Operator {
    GREATER("＞", ">"),
    AT_LEAST("≥", "≥"),
    LESS("＜", "<"),
    AT_MOST("≤", "≤"),
    EQUAL("＝", "="),
    NOT_EQUAL("≠", "≠"),
    IN("属于", "in"),
    NOT_IN("不属于", "not in"),
    HAS_ANY("含任一", "has any of"),
    HAS_NONE("不含", "has none of"),
    RANGE("区间", "range");

    private final String inHeader;
    private final String symbol;

    Operator(String inHeader, String symbol) {
        this.inHeader = inHeader;
        this.symbol = symbol;
    }

    /** As the header of a workbook writes it. */
    public String inHeader() {
        return inHeader;
    }

    /** As documents write it, in every language. */
    public String symbol() {
        return symbol;
    }

    /** Whether the cell names what is excluded, so that the allowed codes are all others. */
    public boolean excludes() {
        return this == NOT_EQUAL || this == NOT_IN;
    }
}
