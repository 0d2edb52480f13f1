package fangfan.service.start.web;

import fangfan.service.page.Words;
import fangfan.service.start.store.DatabaseProbe;
import java.util.Optional;

/** Whether decisions can be kept, and how many are. */
final class DatabaseWords {

    private DatabaseWords() {}

    static String of(Optional<DatabaseProbe.State> state, Words words) {
        return state.map(found -> words.of(key(found), words.number(found.stored())))
                .orElseGet(() -> words.of("start.database.away"));
    }

    private static String key(DatabaseProbe.State state) {
        if (!state.writable()) {
            return "start.database.readOnly";
        }
        return state.stored() < DatabaseProbe.MOST_COUNTED ? "start.database.writable" : "start.database.writable.many";
    }
}
