package fangfan.service.decision;

import fangfan.decision.MaskedName;

/** Personal facts as they are shown to whoever gave no reason to see more. */
final class Masks {

    private static final int ID_HEAD = 6;
    private static final int ID_TAIL = 4;
    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 4;

    private Masks() {}

    /** {@code 李某}: the surname and 某. */
    static String name(String name) {
        return MaskedName.of(name).orElse("");
    }

    /** {@code 500116********123X}: the area and the end; of what is too short for that, nothing. */
    static String idNumber(String number) {
        return masked(number, ID_HEAD, ID_TAIL);
    }

    /** {@code 138****0000}. */
    static String phone(String number) {
        return masked(number, PHONE_HEAD, PHONE_TAIL);
    }

    private static String masked(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        return hidden < Math.min(head, tail)
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
