package fangfan.service.badinput;

import fangfan.service.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Forms with a file, each spoilt in one or two ways; a few come out right. The name of a file is told back, so it has no marker. */
final class BadUploads {

    private static final List<String> FIELDS = List.of(
            "file",
            "file",
            "file",
            "file",
            "",
            "File",
            "file\"; name=\"file",
            "file[]",
            "f\u00efle",
            "a".repeat(3_000));

    private static final List<String> FILES = List.of(
            "key-groups.drl.xlsx",
            "parameters.xlsx",
            "",
            "../../etc/passwd",
            "C:\\\\key-groups.drl.xlsx",
            "a\u0000.drl.xlsx",
            "\u202exslx.lrd.xlsx",
            "一.drl.xlsx",
            "a".repeat(5_000) + ".drl.xlsx",
            "%2e%2e%2fa.drl.xlsx",
            "a.drl.xlsx\"; filename=\"b.drl.xlsx",
            "a\r\nX-A: b\r\n\r\n");

    private static final List<String> CONTENTS = List.of(
            "",
            "PK",
            "PK\u0003\u0004" + Shape.MARKER,
            Shape.MARKER,
            "{}",
            "\u00d0\u00cf\u0011\u00e0",
            "PK\u0005\u0006" + "\0".repeat(18));

    private final Random random;

    BadUploads(Random random) {
        this.random = random;
    }

    byte[] next() {
        byte[] content = any(CONTENTS).getBytes(StandardCharsets.UTF_8);
        byte[] form = Uploads.form(any(FIELDS), any(FILES), content);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(form, random.nextInt(form.length));
            case 1 -> replaced(form, "--between--", "--between");
            case 2 ->
                replaced(
                        form, "form-data", any(List.of("attachment", "form-data;;;", "", "form-data; name*=utf-8''x")));
            case 3 ->
                replaced(
                        form,
                        "Content-Type",
                        any(List.of("Content-Transfer-Encoding", "X".repeat(20_000), "Content-Type:")));
            case 4 ->
                replaced(
                        form,
                        "--between\r\n",
                        any(List.of("", "--other\r\n", "--between\r\n\r\n\r\n--between\r\n".repeat(60))));
            default -> form;
        };
    }

    private static byte[] replaced(byte[] form, String what, String by) {
        return new String(form, StandardCharsets.ISO_8859_1).replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
