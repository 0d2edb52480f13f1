package fangfan.service.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes measured figures between the markers of {@code docs/proofs.md}; the rest of the page is written by hand. */
public final class ProofsPage {

    private static final String END = "<!-- end of what is written by a run -->";
    private static final Comparator<Path> BY_PROMISE = Comparator.<Path>comparingInt(ProofsPage::promise)
            .thenComparing(path -> path.getFileName().toString());

    private ProofsPage() {}

    /** Takes the paths of the records and of the page. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of(measured(), "", "| promise | test | figures |", "| --- | --- | --- |"));
        lines.addAll(rows(Path.of(arguments[0])));
        replace(Path.of(arguments[1]), "service", lines);
    }

    /** Writes the lines between the markers of the section. */
    public static void replace(Path page, String section, List<String> lines) throws IOException {
        Files.writeString(page, replaced(Files.readString(page), section, lines));
    }

    /** When and on what the figures were measured. */
    public static String measured() {
        return "Measured on %s, %d cores, JDK %s, %s."
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"));
    }

    /** The page with other lines between the markers of the section. */
    static String replaced(String page, String section, List<String> lines) {
        String begin = "<!-- written by a run: " + section + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(END, from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("the page has no markers for " + section);
        }
        return page.substring(0, from) + begin + "\n" + String.join("\n", lines) + "\n" + page.substring(to);
    }

    private static List<String> rows(Path directory) throws IOException {
        try (Stream<Path> records = Files.list(directory)) {
            return records.sorted(BY_PROMISE).map(ProofsPage::row).toList();
        }
    }

    private static String row(Path record) {
        try {
            return Files.readString(record).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int promise(Path record) {
        String name = record.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf('-')));
    }
}
