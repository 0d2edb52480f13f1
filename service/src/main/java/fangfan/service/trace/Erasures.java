package fangfan.service.trace;

import fangfan.evidence.record.EventEntry;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.database.ErasingRole;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.trace.store.AreaSetting;
import fangfan.service.trace.store.ErasureRows;
import fangfan.service.trace.store.Shredder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/**
 * Erases a household's records, as the law asks. What is destroyed is the key, and what tells of the household in the key store; the
 * records stay as they were sealed, so that the log still proves what was decided when.
 */
@Service
public class Erasures {

    private final ErasureRows rows;
    private final AreaSetting areas;
    private final Optional<Shredder> shredder;
    private final Events events;

    Erasures(ErasureRows rows, AreaSetting areas, ErasingRole role, Events events) {
        this.rows = rows;
        this.areas = areas;
        this.shredder = role.dataSource().map(Erasures::shredder);
        this.events = events;
    }

    private static Shredder shredder(DataSource erasing) {
        return new Shredder(erasing);
    }

    /** What is to be done, and why. */
    public record Order(HouseholdRef household, Erasure.Kind kind, String reason) {}

    public Outcome<Erasure> erase(Order order, Caller administrator) {
        if (!administrator.area().covers(order.household().areaCode())) {
            return new Outcome.Refused<>(Problem.of(ProblemKind.OUTSIDE_AREA));
        }
        if (shredder.isEmpty()) {
            return new Outcome.Refused<>(
                    Problem.of(
                            ProblemKind.CONFLICT,
                            "还没有设置销毁用的数据库账号，请运维设置 FANGFAN_DATABASE_ERASER_USERNAME 后重启",
                            "no erasing role of the database is set; have the operator set FANGFAN_DATABASE_ERASER_USERNAME and restart"));
        }
        List<Erasure> before = of(order.household(), administrator);
        Optional<Problem> refusal = refusal(order, before, administrator);
        return refusal.isPresent() ? new Outcome.Refused<>(refusal.get()) : written(order, administrator);
    }

    private Optional<Problem> refusal(Order order, List<Erasure> before, Caller administrator) {
        boolean known = areas.within(administrator.area(), () -> rows.isKnown(order.household()));
        if (!known) {
            return Optional.of(Problem.of(
                    ProblemKind.NOT_FOUND, "这个地区没有这一户的判定", "no decision on this household is kept in this area"));
        }
        boolean restricted = !before.isEmpty() && before.get(0).kind() == Erasure.Kind.RESTRICTED;
        return switch (order.kind()) {
            case RELEASED ->
                restricted
                        ? Optional.empty()
                        : conflict("这一户没有停止显示，不用恢复", "the household is not restricted, so nothing is to be released");
            case RESTRICTED ->
                restricted ? conflict("这一户已经停止显示", "the household is restricted already") : Optional.empty();
            case SHREDDED -> Optional.empty();
        };
    }

    private static Optional<Problem> conflict(String zh, String en) {
        return Optional.of(Problem.of(ProblemKind.CONFLICT, zh, en));
    }

    private Outcome<Erasure> written(Order order, Caller administrator) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("householdNo", order.household().householdNo());
        details.put("kind", order.kind().name());
        details.put("reason", order.reason());
        EventEntry event = events.entry(
                EventKind.ERASURE, administrator.id(), order.household().areaCode(), details);
        Erasure erasure = new Erasure(
                event.id(),
                order.household(),
                order.kind(),
                order.reason(),
                administrator.id(),
                administrator.name(),
                event.at());
        shredder.orElseThrow().write(erasure, event);
        return new Outcome.Done<>(erasure);
    }

    /** Of one household, the newest first. */
    public List<Erasure> of(HouseholdRef household, Caller reader) {
        return areas.within(reader.area(), () -> rows.of(household));
    }

    /** Of the reader's area, the newest first. */
    public List<Erasure> newest(Caller reader, int most) {
        return areas.within(reader.area(), () -> rows.newest(most));
    }
}
