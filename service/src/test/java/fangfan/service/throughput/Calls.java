package fangfan.service.throughput;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fixture households in turn, each time with a household number and a key that were never used before. */
final class Calls {

    private static final Pattern HOUSEHOLD_NO = Pattern.compile("(?<=\"householdNo\": \")[^\"]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R\\s*");
    private static final String JIANGJIN = "500116";

    private final List<String[]> templates;
    private final AtomicLong number = new AtomicLong(System.currentTimeMillis() * 1_000);

    /** A call and its key. */
    record Keyed(String key, byte[] body) {

        /** As a line of a bulk call. */
        byte[] line() {
            return ("{\"key\": \"%s\", %s\n".formatted(key, new String(body, StandardCharsets.UTF_8).substring(1)))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private Calls(List<String[]> templates) {
        this.templates = templates;
    }

    /** @param fixtures {@code fixtures/households} */
    static Calls of(Path fixtures) throws IOException {
        try (Stream<Path> files = Files.list(fixtures)) {
            return new Calls(files.sorted()
                    .map(Calls::read)
                    .filter(Calls::isInJiangjin)
                    .map(Calls::template)
                    .toList());
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInJiangjin(byte[] body) {
        return new CallReader().readCall(body) instanceof CallReading.Read read
                && read.call().household().areaCode().startsWith(JIANGJIN);
    }

    private static String[] template(byte[] body) {
        String line = LINE_ENDS
                .matcher(new String(body, StandardCharsets.UTF_8).strip())
                .replaceAll("");
        return HOUSEHOLD_NO.split(line, 2);
    }

    Keyed next() {
        long now = number.getAndIncrement();
        String[] template = templates.get((int) (now % templates.size()));
        String body = template[0] + "500116101201-" + now + template[1];
        return new Keyed("k" + now, body.getBytes(StandardCharsets.UTF_8));
    }

    int distinct() {
        return templates.size();
    }
}
