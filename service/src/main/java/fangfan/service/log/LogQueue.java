package fangfan.service.log;

import java.util.List;

/** What was committed and is not in the log yet; the sealer empties it. */
public interface LogQueue {

    /** In the transaction of the caller: with the records or not at all. */
    void append(List<Queued> records);
}
