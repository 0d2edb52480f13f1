package fangfan.cli;

import fangfan.contract.Position;
import fangfan.contract.Violation;
import fangfan.decision.Document;
import java.util.List;
import java.util.Optional;

/** What became of one file. */
sealed interface Evaluated {

    /** The file, as reports write it. */
    String file();

    record Decided(String file, Document document) implements Evaluated {}

    /**
     * The file must be mended first.
     *
     * @param position where the text stops being JSON; absent when it is JSON, but not of the contract's shape
     * @param violations all of them at once
     */
    record Refused(String file, Optional<Position> position, List<Violation> violations) implements Evaluated {

        /** The service's status for such a body. */
        int status() {
            return position.isPresent() ? 400 : 422;
        }
    }
}
