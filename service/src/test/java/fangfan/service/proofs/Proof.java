package fangfan.service.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * What a proof needs from its run, and where it leaves its figures.
 *
 * <pre>{@code
 * private static final long SEED = Proof.seed();
 *
 * int bodies = Proof.size(500, 5_000);                    // in every build, with -Pproofs
 * ...                                                     // assert first: figures of a failed proof are never kept
 * Proof.record("P12", "bad input gets a 4xx problem", getClass(),
 *         "seed %d: %,d inputs, 5xx 0, off schema 0".formatted(SEED, bodies));
 * }</pre>
 *
 * <p>{@code ./mvnw -Pproofs verify} gathers the figures of all proofs in a table of {@code docs/proofs.md}.
 */
public final class Proof {

    static final Path RECORDS = Path.of("target", "proofs");

    private Proof() {}

    /** Whether proofs run at full size: {@code -Dfangfan.proofs=true}, as set by the Maven profile {@code proofs}. */
    public static boolean isFullSize() {
        return Boolean.getBoolean("fangfan.proofs");
    }

    public static int size(int inEveryBuild, int full) {
        return isFullSize() ? full : inEveryBuild;
    }

    /** A fresh seed, or the one of {@code -Dfangfan.seed=…} that repeats a run; name it in the figures and in failures. */
    public static long seed() {
        return Long.getLong("fangfan.seed", new Random().nextInt(Integer.MAX_VALUE));
    }

    /**
     * Keeps the figures of a proof that held; a later run of the same test replaces them.
     *
     * @param promise number of the promise: {@code P12}
     * @param promised what is promised, in a few words
     * @param figures seed, counts, times
     */
    public static void record(String promise, String promised, Class<?> test, String figures) {
        String row = "| %s %s | `%s` | %s |%n".formatted(promise, promised, test.getSimpleName(), figures);
        try {
            Files.createDirectories(RECORDS);
            Files.writeString(RECORDS.resolve(promise + "-" + test.getSimpleName() + ".md"), row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
