package fangfan.service.access;

import java.util.regex.Pattern;

/** The first digits of the division codes that a caller may see: {@code 500116} is Jiangjin, empty is everywhere. */
public record AreaPrefix(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{0,12}");

    public static final AreaPrefix JIANGJIN = new AreaPrefix("500116");

    public AreaPrefix {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("an area prefix has up to 12 digits");
        }
    }

    public static boolean isValid(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    public boolean covers(String areaCode) {
        return areaCode.startsWith(digits);
    }

    /** Whether everything of the other area lies in this one. */
    public boolean covers(AreaPrefix other) {
        return other.digits.startsWith(digits);
    }
}
