package fangfan.service.search;

import java.util.List;
import java.util.UUID;

/**
 * What goes into an export, settled and logged before the first byte of it leaves; close it when it is written.
 *
 * @param ids newest first
 * @param isCut whether there were more
 * @param whenClosed gives the place back
 */
public record Export(Search search, List<UUID> ids, boolean isCut, Runnable whenClosed) implements AutoCloseable {

    @Override
    public void close() {
        whenClosed.run();
    }
}
