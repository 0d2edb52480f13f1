package fangfan.service.decision;

import fangfan.contract.EvaluationAnswer;
import fangfan.decision.Document;
import fangfan.decision.Outcome;
import fangfan.service.page.Words;
import fangfan.table.Kind;
import java.util.ArrayList;
import java.util.List;

/** Sums a decision up: the answer first, then what is still to be done. Belonging to a key group is not inclusion. */
final class ResultSentences {

    private final Words words;

    ResultSentences(Words words) {
        this.words = words;
    }

    String outcome(EvaluationAnswer answer) {
        Outcome outcome = Outcome.valueOf(answer.outcome());
        return outcome == Outcome.MATCHED ? matched(answer) : words.of("result.outcome." + outcome);
    }

    private String matched(EvaluationAnswer answer) {
        List<String> said = new ArrayList<>();
        List<String> groups = names(answer, Kind.KEY_GROUP);
        if (!groups.isEmpty()) {
            said.add(words.of("result.groups", words.list(groups)));
        }
        List<String> leads = names(answer, Kind.RISK_LEAD);
        if (!leads.isEmpty()) {
            said.add(words.of("result.leads", leads.size(), words.list(leads)));
        }
        return words.of("result.outcome.MATCHED", String.join(words.of("sentence.and"), said));
    }

    private static List<String> names(EvaluationAnswer answer, Kind kind) {
        return answer.findings().stream()
                .filter(finding -> finding.kind().equals(kind.name()))
                .map(Document.Finding::name)
                .toList();
    }

    /** Empty when nothing is left to do. */
    String open(EvaluationAnswer answer) {
        List<String> said = new ArrayList<>();
        add(said, "result.open.notKnown", answer.notKnown().size());
        add(said, "result.open.notConfigured", answer.notConfigured().size());
        add(said, "result.open.suspects", answer.dataSuspects().size());
        add(said, "result.open.failures", answer.failures().size());
        return said.isEmpty() ? "" : words.of("result.open", String.join(words.of("sentence.and"), said));
    }

    private void add(List<String> said, String key, int count) {
        if (count > 0) {
            said.add(words.of(key, count));
        }
    }
}
