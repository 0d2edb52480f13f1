package fangfan.service.ruleset.impact;

import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import java.io.IOException;
import java.io.InputStream;

/** Takes in a file of households as it arrives, in chunks, so that no more than one is held. */
public final class FileIntake {

    /** Of a file, as ledgers have it. */
    public static final int MOST_BYTES = 50_000_000;

    private static final int CHUNK = 1 << 20;

    /** Keeps a chunk of the file, by its number from 0. */
    interface Keeper {

        void keep(int number, byte[] chunk);
    }

    private FileIntake() {}

    /** @return how many lines there are; refused when there are none, or too many bytes */
    static Outcome<Integer> store(InputStream file, Keeper keeper) throws IOException {
        int lines = 0;
        int bytes = 0;
        boolean isWithinLine = false;
        byte[] chunk = file.readNBytes(CHUNK);
        for (int number = 0; chunk.length > 0; number++) {
            bytes += chunk.length;
            if (bytes > MOST_BYTES) {
                return new Outcome.Refused<>(Problem.tooLarge(MOST_BYTES));
            }
            keeper.keep(number, chunk);
            for (byte one : chunk) {
                lines += one == '\n' ? 1 : 0;
            }
            isWithinLine = chunk[chunk.length - 1] != '\n';
            chunk = file.readNBytes(CHUNK);
        }
        int all = lines + (isWithinLine ? 1 : 0);
        return all == 0 ? new Outcome.Refused<>(ImpactRefusals.empty()) : new Outcome.Done<>(all);
    }
}
