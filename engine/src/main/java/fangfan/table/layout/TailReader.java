package fangfan.table.layout;

import fangfan.facts.MonitoringType;
import fangfan.table.Basis;
import fangfan.table.Kind;
import fangfan.table.Result;
import fangfan.table.Severity;
import fangfan.table.Status;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.Optional;
import java.util.Set;

/** Reads the columns behind the conditions: what a row says when it matches, and what it rests on. */
final class TailReader {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final Codes PROPOSED_TYPES = Codes.of(MonitoringType.class);

    private final Found found;
    private final int first;

    TailReader(Found found, int first) {
        this.found = found;
        this.first = first;
    }

    int last() {
        return first + Layout.Tail.values().length - 1;
    }

    Optional<Result> result(int row) {
        Optional<Kind> kind = label(row, Layout.Tail.KIND, Labels.of("kind", Kind.class))
                .flatMap(label -> WORDS.constantLabelled("kind", Kind.class, label));
        Optional<Severity> severity = label(row, Layout.Tail.SEVERITY, Labels.of("severity", Severity.class))
                .flatMap(label -> WORDS.constantLabelled("severity", Severity.class, label));
        Optional<String> category = category(row, kind);
        Optional<MonitoringType> type = Optional.empty();
        if (found.isFilled(row, at(Layout.Tail.PROPOSED_TYPE))) {
            type = label(row, Layout.Tail.PROPOSED_TYPE, Labels.of(PROPOSED_TYPES))
                    .flatMap(label -> WORDS.codeLabelled(PROPOSED_TYPES, label))
                    .map(MonitoringType::valueOf);
        }
        boolean green = found.isFilled(row, at(Layout.Tail.GREEN_CHANNEL))
                && label(row, Layout.Tail.GREEN_CHANNEL, Labels.YES_NO)
                        .filter(Labels.YES::equals)
                        .isPresent();
        if (kind.isEmpty() || severity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Result(kind.get(), category, severity.get(), type, green));
    }

    /** Key groups and leads say which category they find; the others may leave it blank. */
    private Optional<String> category(int row, Optional<Kind> kind) {
        boolean needed = kind.map(Kind::decidesOutcome).orElse(false);
        if (!needed && !found.isFilled(row, at(Layout.Tail.CATEGORY))) {
            return Optional.empty();
        }
        return label(row, Layout.Tail.CATEGORY, Categories.labels(kind)).flatMap(label -> Categories.code(kind, label));
    }

    Optional<Basis> basis(int row) {
        Optional<String> document = text(row, Layout.Tail.DOCUMENT);
        Optional<String> clause = text(row, Layout.Tail.CLAUSE);
        Optional<String> text = text(row, Layout.Tail.TEXT);
        Optional<String> verified = label(row, Layout.Tail.VERIFIED, Labels.VERIFICATIONS);
        if (document.isEmpty() || clause.isEmpty() || text.isEmpty() || verified.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Basis(
                document.get(), clause.get(), text.get(), verified.get().equals(Labels.VERIFIED)));
    }

    Optional<Status> status(int row) {
        return label(row, Layout.Tail.STATUS, Labels.of("status", Status.class))
                .flatMap(label -> WORDS.constantLabelled("status", Status.class, label));
    }

    private Optional<String> text(int row, Layout.Tail tail) {
        return found.text(row, at(tail), tail.header());
    }

    private Optional<String> label(int row, Layout.Tail tail, Set<String> labels) {
        return found.label(row, at(tail), tail.header(), labels);
    }

    private int at(Layout.Tail tail) {
        return first + tail.ordinal();
    }
}
