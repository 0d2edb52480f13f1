package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.Scope;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Operator;
import java.util.Locale;

/**
 * The hidden rows of a table sheet: the native Drools layout, so that stock Drools compiles the workbook too. Ours are
 * never compiled; the gate only compares them with this print.
 */
public final class NativeRows {

    public static final String RULE_SET = "RuleSet";
    public static final String ACTION = "ACTION";
    public static final String CONDITION = "CONDITION";

    /** Stock Drools refuses a column without a kind; metadata of a fixed name keeps the cells' text out of the rules. */
    public static final String METADATA = "METADATA";

    public static final String PATTERN = NativeInput.class.getName();
    public static final String FIRST_PATTERN = "$input : " + PATTERN;

    private NativeRows() {}

    public static String ruleSet(String tableId) {
        return "fangfan.tables." + tableId.replace('-', '_');
    }

    public static String ruleTable(String tableId) {
        return "RuleTable " + tableId;
    }

    public static String kind(Layout.Head head) {
        return switch (head) {
            case RULE -> ACTION;
            case NAME -> METADATA;
            case ENABLED, FROM, TO -> CONDITION;
        };
    }

    public static String pattern(Layout.Head head) {
        return switch (head) {
            case RULE, NAME -> "";
            case ENABLED -> FIRST_PATTERN;
            case FROM, TO -> PATTERN;
        };
    }

    public static String template(Layout.Head head) {
        return switch (head) {
            case RULE -> "$input.match(\"$param\");";
            case NAME -> "name";
            case ENABLED -> "enabled(\"$param\")";
            case FROM -> "this == $input, from(\"$param\")";
            case TO -> "this == $input, to(\"$param\")";
        };
    }

    public static String template(Layout.Tail tail) {
        return tail.name().toLowerCase(Locale.ROOT);
    }

    /** The constraint of a condition column over what is certain. */
    public static String template(Column column) {
        return "this == $input, " + constraint(column);
    }

    private static String constraint(Column column) {
        String key = "\"" + column.fact().key() + "\"";
        FactType type = column.fact().type();
        if (type == FactType.CODES) {
            String test = column.operator() == Operator.HAS_NONE ? "hasNone" : "hasAny";
            return prefix(column, test) + "(" + key + ", \"$param\")";
        }
        if (!type.isQuantity()) {
            String test = column.operator().excludes() ? "noneOf" : "oneOf";
            return prefix(column, test) + "(" + key + ", \"$param\")";
        }
        if (column.scope() != Scope.OWN) {
            return prefix(column, "compares") + "(" + key + ", \"" + column.operator() + "\", \"$param\")";
        }
        String low = "low(" + key + ")";
        String high = "high(" + key + ")";
        String measured = "measured(" + key + "), ";
        return measured
                + switch (column.operator()) {
                    case GREATER -> low + " > upper(\"$param\")";
                    case AT_LEAST -> low + " >= upper(\"$param\")";
                    case LESS -> high + " < lower(\"$param\")";
                    case AT_MOST -> high + " <= lower(\"$param\")";
                    case EQUAL -> low + " >= upper(\"$param\"), " + high + " <= lower(\"$param\")";
                    case NOT_EQUAL -> "(" + low + " > upper(\"$param\") || " + high + " < lower(\"$param\"))";
                    case RANGE -> low + " >= rangeFrom(\"$param\"), " + high + " < rangeTo(\"$param\")";
                    default -> throw new IllegalStateException("no such column: " + column);
                };
    }

    private static String prefix(Column column, String test) {
        return switch (column.scope()) {
            case OWN -> test;
            case ANY_MEMBER -> "any" + Character.toUpperCase(test.charAt(0)) + test.substring(1);
            case ALL_MEMBERS -> "all" + Character.toUpperCase(test.charAt(0)) + test.substring(1);
        };
    }
}
