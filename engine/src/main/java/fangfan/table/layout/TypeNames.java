package fangfan.table.layout;

import fangfan.vocabulary.FactType;

/** What a cell of a type should hold, in words. */
final class TypeNames {

    private TypeNames() {}

    static String zh(FactType type) {
        return switch (type) {
            case MONEY, MONEY_PER_HEAD -> "金额";
            case COUNT -> "整数";
            case MEASURE -> "数字";
            case SHARE -> "占比（例如 0.25）";
            case DAY -> "日期";
            case FLAG -> "是或否";
            case CODE, CODES -> "选项";
        };
    }

    static String en(FactType type) {
        return switch (type) {
            case MONEY, MONEY_PER_HEAD -> "an amount";
            case COUNT -> "a whole number";
            case MEASURE -> "a number";
            case SHARE -> "a share such as 0.25";
            case DAY -> "a day";
            case FLAG -> "yes or no";
            case CODE, CODES -> "a label of the list";
        };
    }
}
