package fangfan.service.proofs;

import java.util.Locale;

/** A made-up call: each number is a household of its own, with a key of its own and always the same bytes. */
record MadeCall(int number) {

    private static final String BODY = """
            {"round": "2023-2", "household": {"householdNo": "%s", "areaCode": "%s", "rural": true, "members": [%s]}}""";
    private static final String MEMBER = """
            {"memberNo": "1", "name": "王某", "selfPaidMedical": "%d.00", "studentStatus": %s}""";
    private static final String[] STATUSES = {"null", "\"SENIOR_HIGH\"", "\"BACHELOR\"", "\"NOT_IN_SCHOOL\""};

    static MadeCall ofHousehold(String householdNo) {
        return withNumberAfterDash(householdNo);
    }

    static MadeCall ofKey(String key) {
        return withNumberAfterDash(key);
    }

    private static MadeCall withNumberAfterDash(String text) {
        return new MadeCall(Integer.parseInt(text.substring(text.indexOf('-') + 1)));
    }

    String key() {
        return "call-" + number;
    }

    String householdNo() {
        return String.format(Locale.ROOT, "%s-%07d", area(), number);
    }

    private String area() {
        return String.format(Locale.ROOT, "500116101%03d", 201 + number % 12);
    }

    String body() {
        String member = MEMBER.formatted(2_000 + number % 2_000, STATUSES[number % STATUSES.length]);
        return BODY.formatted(householdNo(), area(), member);
    }

    /** The call as a line of a bulk call. */
    String line() {
        return "{\"key\": \"%s\", %s".formatted(key(), body().substring(1));
    }
}
