package fangfan.service.ruleset.impact;

import fangfan.contract.BadLine;
import fangfan.decision.Impact;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The households of one impact, a batch at a time. */
interface Households {

    /**
     * What one batch came to.
     *
     * @param reached where the next begins
     * @param done households, or lines, that it had
     * @param leftOut how many of them could not be counted
     * @param badLines those of them that are lines of a file
     */
    record Batch(String reached, int done, int leftOut, List<BadLine> badLines) {}

    /** Counts the next batch, in an order that is the same each time; empty at the end. */
    Optional<Batch> count(String reached, Impact impact) throws IOException;
}
