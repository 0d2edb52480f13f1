package fangfan.service.decision;

import fangfan.contract.EvaluationAnswer;
import fangfan.evidence.record.Part;
import fangfan.service.access.AreaPrefix;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import fangfan.service.replay.RuleStates;
import fangfan.service.trace.DecisionIds;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells what was decided on a household from round to round, and what changed. */
@Component
class Timelines {

    private static final int MOST = 20;

    private final DecisionIds ids;
    private final Decisions decisions;

    Timelines(DecisionIds ids, Decisions decisions) {
        this.ids = ids;
        this.decisions = decisions;
    }

    Timeline of(String householdNo, AreaPrefix area, Words words) {
        List<UUID> newest = ids.ofHousehold(householdNo, area, MOST + 1);
        Map<UUID, Lookup> found = decisions.findAll(newest, area);
        List<KeptDecision> kept = newest.stream()
                .flatMap(id -> found.get(id) instanceof Lookup.Found one ? Stream.of(one.decision()) : Stream.empty())
                .filter(Timelines::isReadable)
                .toList();
        List<RuleStates> states = kept.stream()
                .map(decision -> RuleStates.of(decision.document(), decision.trace()))
                .toList();
        List<Timeline.Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(kept.size(), MOST); i++) {
            boolean first = i + 1 == kept.size();
            entries.add(entry(
                    kept.get(i),
                    first,
                    first ? Timeline.Changes.NONE : Timeline.Changes.between(states.get(i + 1), states.get(i), words),
                    words));
        }
        return new Timeline(entries, kept.size() > MOST);
    }

    private static boolean isReadable(KeptDecision kept) {
        return Stream.of(Part.DOCUMENT, Part.TRACE)
                .allMatch(part -> kept.ifReadable(part).isPresent());
    }

    private static Timeline.Entry entry(KeptDecision kept, boolean first, Timeline.Changes changes, Words words) {
        EvaluationAnswer answer = JsonMapper.shared().readValue(kept.document(), EvaluationAnswer.class);
        return new Timeline.Entry(
                kept.id(),
                new RoundName(words).of(kept.entry().round()),
                Moments.ofDay(kept.entry().decidedAt()),
                kept.entry().rulesetVersion(),
                new ResultSentences(Words.in(kept.language())).outcome(answer),
                first,
                changes);
    }
}
