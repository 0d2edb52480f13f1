package fangfan.service.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Forms of parts, each spoilt in one way or another; a few come out right. */
final class BadForms {

    private static final List<String> DISPOSITIONS = List.of(
            "form-data; name=\"workbooks\"; filename=\"key-groups.drl.xlsx\"",
            "form-data; name=\"workbooks\"; filename=\"" + Shape.MARKER + ".drl.xlsx\"",
            "form-data; name=\"workbooks\"; filename=\"../parameters.xlsx\"",
            "form-data; name=\"workbooks\"; filename=\"\"",
            "form-data; name=\"workbooks\"; filename*=UTF-8''%ff%00",
            "form-data; name=\"workbooks\"",
            "form-data; name=\"" + Shape.MARKER + "\"; filename=\"parameters.xlsx\"",
            "form-data; name=\"reason\"",
            "form-data; name=\"reason\"; filename=\"parameters.xlsx\"",
            "form-data; name=",
            "form-data",
            "attachment; name=\"reason\"",
            "\u0001");
    private static final List<String> ENDS = List.of("--", "--\r\n", "", "-", "\r\n\r\n", "--\r\n" + Shape.MARKER);

    private final Random random;

    BadForms(Random random) {
        this.random = random;
    }

    byte[] spoilt(byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (int parts = random.nextInt(60) == 0 ? 70 : random.nextInt(4); parts > 0; parts--) {
            write(form, "--" + Endpoint.BOUNDARY + (random.nextInt(20) == 0 ? "" : "\r\n"));
            write(form, "Content-Disposition: " + any(DISPOSITIONS) + "\r\n");
            write(form, random.nextInt(8) == 0 ? "X-A: " + "a".repeat(random.nextInt(2_000)) + "\r\n" : "");
            write(form, random.nextInt(12) == 0 ? "" : "\r\n");
            form.writeBytes(random.nextInt(5) == 0 ? "试一试".getBytes(StandardCharsets.UTF_8) : content);
            write(form, "\r\n");
        }
        write(form, "--" + Endpoint.BOUNDARY + any(ENDS));
        return form.toByteArray();
    }

    private static void write(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
