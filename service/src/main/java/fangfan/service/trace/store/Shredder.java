package fangfan.service.trace.store;

import fangfan.evidence.record.EventEntry;
import fangfan.service.log.Events;
import fangfan.service.log.store.EventRows;
import fangfan.service.log.store.QueueRows;
import fangfan.service.trace.Erasure;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works as the erasing role: writes an erasure down and, to shred, destroys the data key and all that the key store tells. */
public final class Shredder {

    private static final String OF_HOUSEHOLD =
            " where decision_id in (select id from decision where household_no = ? and area_code = ?)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Shredder(DataSource erasing) {
        this.jdbc = new JdbcTemplate(erasing);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(erasing));
    }

    /** All of it or nothing. */
    public void write(Erasure erasure, EventEntry event) {
        transaction.executeWithoutResult(status -> {
            jdbc.queryForObject(
                    "select set_config('fangfan.area', ?, true)",
                    String.class,
                    erasure.household().areaCode() + ":");
            EventRows.insert(event, jdbc);
            QueueRows.append(List.of(Events.queued(event)), jdbc);
            insert(erasure);
            if (erasure.kind() == Erasure.Kind.SHREDDED) {
                shred(erasure);
            }
        });
    }

    private void insert(Erasure erasure) {
        jdbc.update(
                "insert into keystore.erasure (id, household_no, area_code, kind, reason, by_id, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                erasure.id(),
                erasure.household().householdNo(),
                erasure.household().areaCode(),
                erasure.kind().name(),
                erasure.reason(),
                erasure.by(),
                erasure.byName(),
                erasure.at().atOffset(ZoneOffset.UTC));
    }

    private void shred(Erasure erasure) {
        String number = erasure.household().householdNo();
        String area = erasure.household().areaCode();
        jdbc.update("delete from keystore.finding" + OF_HOUSEHOLD, number, area);
        jdbc.update("delete from keystore.open_question" + OF_HOUSEHOLD, number, area);
        jdbc.update(
                "delete from keystore.person where data_key in (select id from keystore.data_key where household_no = ? and area_code = ?)",
                number,
                area);
        jdbc.update("delete from keystore.data_key where household_no = ? and area_code = ?", number, area);
    }
}
