package fangfan.service.trace;

import fangfan.service.access.AreaPrefix;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ids of decisions that are not known yet, erased or not; what they hold is then looked up. */
public interface DecisionIds {

    UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * Some of them, oldest first.
     *
     * @param after the last of those before; {@link #BEFORE_ALL} at first
     * @param until when, excluded
     */
    List<UUID> page(DecisionSelection selection, UUID after, Instant until, AreaPrefix area, int most);

    /** Those of one household, wherever in the area it lived, newest first. */
    List<UUID> ofHousehold(String householdNo, AreaPrefix area, int most);
}
