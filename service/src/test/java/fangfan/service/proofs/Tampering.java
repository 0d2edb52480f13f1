package fangfan.service.proofs;

import fangfan.evidence.check.Difference;
import fangfan.evidence.record.DecisionEntry;
import fangfan.service.access.AreaPrefix;
import fangfan.service.trace.store.AreaSetting;
import fangfan.service.trace.store.EntryRows;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who rules the database, past all triggers, may do to the log; and where the verifier has to point. */
final class Tampering {

    /** What was done, and whether a difference points at it. */
    record Done(String what, Predicate<Difference> isThere) {}

    private static final List<String> COLUMNS = List.of(
            "caller_id = gen_random_uuid()",
            "household_no = household_no || '9'",
            "area_code = '500116999999'",
            "round_id = '2099-1'",
            "as_of = as_of + 1",
            "outcome = case outcome when 'MATCHED' then 'NOT_MATCHED' else 'MATCHED' end",
            "complete = not complete",
            "decided_at = decided_at + interval '1 millisecond'",
            "language = case language when 'ZH' then 'EN' else 'ZH' end",
            "explain_all = not explain_all",
            "data_key = gen_random_uuid()",
            "call = set_byte(call, octet_length(call) / 2, get_byte(call, octet_length(call) / 2) # 1)",
            "document = set_byte(document, 20, get_byte(document, 20) # 128)",
            "trace = substring(trace from 1 for octet_length(trace) - 1)",
            "trace = trace || '\\x00'");
    private static final List<String> EVENT_COLUMNS = List.of(
            "kind = 'REPLAY'",
            "at = at + interval '1 millisecond'",
            "by_id = gen_random_uuid()",
            "details = details || ' '",
            "details = replace(details, ':', ': ')");

    private final JdbcClient sql;
    private final EntryRows entries;
    private final AreaSetting areas;
    private final long size;
    private final Random random;

    Tampering(JdbcClient sql, EntryRows entries, AreaSetting areas, long size, Random random) {
        this.sql = sql;
        this.entries = entries;
        this.areas = areas;
        this.size = size;
        this.random = random;
    }

    Done any(int number) {
        return switch (number % 10) {
            case 0, 1 -> changed();
            case 2 -> eventChanged();
            case 3 -> leafChangedToo();
            case 4 -> removed();
            case 5 -> removedFromTheLogToo();
            case 6 -> swapped();
            case 7 -> insertedUnsealed();
            case 8 -> tailCut();
            default -> rewritten();
        };
    }

    private Done changed() {
        long place = placeOf("DECISION");
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        update("update decision set " + column + " where id = (select record_id from log_entry where leaf_index = "
                + place + ")");
        return new Done("changed at " + place + ": " + column, at(place));
    }

    private Done eventChanged() {
        long place = placeOf("SIGN_IN");
        String column = EVENT_COLUMNS.get(random.nextInt(EVENT_COLUMNS.size()));
        update("update event set " + column + " where id = (select record_id from log_entry where leaf_index = " + place
                + ")");
        return new Done("event changed at " + place + ": " + column, at(place));
    }

    /** Record, receipt and leaf fit one another again. */
    private Done leafChangedToo() {
        long place = placeOf("DECISION");
        UUID id = record(place);
        update("update decision set outcome = 'NOT_KNOWN' || outcome where id = '" + id + "'");
        reseal(place, id);
        return new Done("changed with its leaf at " + place, at(place));
    }

    private Done removed() {
        long place = placeOf("DECISION");
        update("delete from decision where id = '" + record(place) + "'");
        return new Done("removed at " + place, at(place));
    }

    private Done removedFromTheLogToo() {
        long place = placeOf("DECISION");
        update("delete from decision where id = '" + record(place) + "'");
        update("delete from log_entry where leaf_index = " + place);
        update("update log_entry set leaf_index = leaf_index + 100000 where leaf_index > " + place);
        update("update log_entry set leaf_index = leaf_index - 100001 where leaf_index > 100000");
        return new Done("removed with its place at " + place, at(place));
    }

    private Done swapped() {
        long one = placeOf("DECISION");
        long other = placeOf("DECISION");
        while (other == one) {
            other = placeOf("DECISION");
        }
        update("update log_entry set leaf_index = leaf_index + 100000 where leaf_index in (" + one + ", " + other
                + ")");
        update("update log_entry set leaf_index = %d - (leaf_index - 100000) where leaf_index >= 100000"
                .formatted(one + other));
        return new Done("swapped " + one + " and " + other, at(one).or(at(other)));
    }

    private Done insertedUnsealed() {
        UUID like = record(placeOf("DECISION"));
        // An hour earlier: long enough that it should have been sealed.
        String id = sql.sql("select (first_id_at(now() - interval '1 hour')::text)")
                .query(String.class)
                .single();
        update("""
                insert into decision select '%s', caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome,
                       complete, now() - interval '1 hour', language, explain_all, data_key, call, document, trace, receipt
                from decision where id = '%s'
                """.formatted(id, like));
        return new Done(
                "slipped in unsealed",
                difference -> difference instanceof Difference.NeverSealed never
                        && never.label().id().equals(UUID.fromString(id)));
    }

    private Done tailCut() {
        List<Long> sizes = sql.sql("select size from log_checkpoint where size < ? order by size")
                .param(size)
                .query(Long.class)
                .list();
        long keep = sizes.get(random.nextInt(sizes.size()));
        update("delete from decision where id in (select record_id from log_entry where leaf_index >= " + keep + ")");
        update("delete from event where id in (select record_id from log_entry where leaf_index >= " + keep + ")");
        update("delete from log_entry where leaf_index >= " + keep);
        update("delete from log_checkpoint where size > " + keep);
        return new Done("cut after " + keep, at(keep));
    }

    private Done rewritten() {
        update("update decision set complete = not complete");
        long first = -1;
        for (long place = 0; place < size; place++) {
            if (kind(place).equals("DECISION")) {
                first = first < 0 ? place : first;
                reseal(place, record(place));
            }
        }
        return new Done("rewritten", at(first));
    }

    private void reseal(long place, UUID id) {
        byte[] leaf = areas.within(new AreaPrefix(""), () -> entries.find(List.of(id))).stream()
                .map(DecisionEntry::leaf)
                .findFirst()
                .orElseThrow();
        sql.sql("update decision set receipt = ? where id = ?").params(leaf, id).update();
        sql.sql("update log_entry set leaf = ? where leaf_index = ?")
                .params(leaf, place)
                .update();
    }

    private static Predicate<Difference> at(long place) {
        return difference -> places(difference).contains(place);
    }

    /** That a difference points at. */
    private static List<Long> places(Difference difference) {
        if (difference instanceof Difference.Changed one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.LeafChanged one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.Mislabelled one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.Missing one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.Rewritten one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.Removed one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.TailCut one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.Unlisted one) {
            return List.of(one.place());
        }
        if (difference instanceof Difference.Swapped one) {
            return List.of(one.place(), one.other());
        }
        if (difference instanceof Difference.Moved one) {
            return List.of(one.place());
        }
        return List.of();
    }

    private long placeOf(String kind) {
        List<Long> places = sql.sql("select leaf_index from log_entry where kind = ? order by leaf_index")
                .param(kind)
                .query(Long.class)
                .list();
        return places.get(random.nextInt(places.size()));
    }

    private UUID record(long place) {
        return sql.sql("select record_id from log_entry where leaf_index = ?")
                .param(place)
                .query(UUID.class)
                .single();
    }

    private String kind(long place) {
        return sql.sql("select kind from log_entry where leaf_index = ?")
                .param(place)
                .query(String.class)
                .single();
    }

    private void update(String statement) {
        sql.sql(statement).update();
    }
}
