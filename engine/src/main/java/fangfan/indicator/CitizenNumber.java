package fangfan.indicator;

import java.util.regex.Pattern;

/** The citizen number 公民身份号码 of GB 11643: 17 digits and a check character after ISO 7064, MOD 11-2. */
public final class CitizenNumber {

    static final int LENGTH = 18;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{17}");
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int MODULUS = 11;

    private CitizenNumber() {}

    /** Are these 17 digits and their check character? A small x stands for X. */
    public static boolean isValid(String number) {
        if (number.length() != LENGTH) {
            return false;
        }
        String digits = number.substring(0, LENGTH - 1);
        char last = number.charAt(LENGTH - 1);
        return DIGITS.matcher(digits).matches() && checkCharacter(digits) == (last == 'x' ? 'X' : last);
    }

    /** Computes the 18th character of 17 digits: each digit weighs 2 to the power of its distance from the end. */
    public static char checkCharacter(String digits) {
        int remainder = 0;
        for (char digit : digits.toCharArray()) {
            remainder = (remainder + Character.digit(digit, 10)) * 2 % MODULUS;
        }
        return CHECK_CHARACTERS.charAt(remainder);
    }
}
