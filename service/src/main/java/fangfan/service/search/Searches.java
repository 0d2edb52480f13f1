package fangfan.service.search;

import fangfan.service.search.store.HeadRows;
import fangfan.service.search.store.PageRows;
import fangfan.service.trace.store.AreaSetting;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finds decisions, page by page, newest first. */
@Service
public class Searches {

    private final AreaSetting areas;
    private final PageRows pages;
    private final HeadRows heads;

    Searches(AreaSetting areas, PageRows pages, HeadRows heads) {
        this.areas = areas;
        this.pages = pages;
        this.heads = heads;
    }

    /** @param after the page before; what is decided meanwhile stands in none of those that follow */
    public FoundDecisions page(Search search, int limit, Optional<Cursor> after) {
        return areas.within(search.area(), () -> {
            List<UUID> ids = pages.ids(search, limit + 1, after.map(Cursor::last));
            boolean isLast = ids.size() <= limit;
            List<UUID> here = isLast ? ids : ids.subList(0, limit);
            return new FoundDecisions(heads.of(here), isLast ? null : new Cursor(here.get(limit - 1)).written());
        });
    }

    /** The ids alone. */
    List<UUID> ids(Search search, int limit, Optional<UUID> after) {
        return areas.within(search.area(), () -> pages.ids(search, limit, after));
    }

    /** In the order of the ids; those that there are. */
    List<FoundDecision> heads(List<UUID> ids, Search search) {
        return areas.within(search.area(), () -> heads.of(ids));
    }
}
