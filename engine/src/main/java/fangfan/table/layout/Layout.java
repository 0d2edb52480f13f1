package fangfan.table.layout;

/** The fixed places of a table sheet. Rows are 1-based, columns 0-based. */
public final class Layout {

    public static final int TITLE_ROW = 1;
    public static final int SCOPE_ROW = 2;
    public static final int RULE_SET_ROW = 3;
    public static final int RULE_TABLE_ROW = 4;
    public static final int KIND_ROW = 5;
    public static final int PATTERN_ROW = 6;
    public static final int TEMPLATE_ROW = 7;
    public static final int HEADER_ROW = 8;
    public static final int FIRST_ROW = 9;

    /** Where the first condition column stands: F. */
    public static final int FIRST_CONDITION = Head.values().length;

    private Layout() {}

    /** The columns before the conditions. */
    public enum Head {
        RULE("编号"),
        NAME("名称"),
        ENABLED("启用"),
        FROM("生效起"),
        TO("生效止");

        private final String header;

        Head(String header) {
            this.header = header;
        }

        public String header() {
            return header;
        }
    }

    /** The columns after the conditions. */
    public enum Tail {
        KIND("结果"),
        CATEGORY("类别"),
        SEVERITY("程度"),
        PROPOSED_TYPE("建议监测类别"),
        GREEN_CHANNEL("绿色通道"),
        DOCUMENT("文件"),
        CLAUSE("条款"),
        TEXT("原文"),
        VERIFIED("核实"),
        STATUS("状态");

        private final String header;

        Tail(String header) {
            this.header = header;
        }

        public String header() {
            return header;
        }
    }
}
