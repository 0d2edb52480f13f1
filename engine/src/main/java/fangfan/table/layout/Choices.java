package fangfan.table.layout;

import fangfan.facts.MonitoringType;
import fangfan.table.Column;
import fangfan.table.Kind;
import fangfan.table.Severity;
import fangfan.table.Status;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The labels that a column of a table sheet offers; none where staff write what they like. */
final class Choices {

    private Choices() {}

    static List<String> of(Layout.Head head) {
        return head == Layout.Head.ENABLED ? List.of(Labels.YES, Labels.NO) : List.of();
    }

    static List<String> of(Column column) {
        return column.fact().type().isQuantity()
                ? List.of()
                : List.copyOf(Labels.of(column.fact().codes()));
    }

    /** Whether a cell may list more than one of them. */
    static boolean isOfSeveral(Column column) {
        return column.operator() != Operator.EQUAL && column.operator() != Operator.NOT_EQUAL;
    }

    static List<String> of(Layout.Tail tail) {
        return List.copyOf(labels(tail));
    }

    private static Set<String> labels(Layout.Tail tail) {
        return switch (tail) {
            case KIND -> Labels.of("kind", Kind.class);
            case CATEGORY -> Categories.labels(Optional.empty());
            case SEVERITY -> Labels.of("severity", Severity.class);
            case PROPOSED_TYPE -> Labels.of(Codes.of(MonitoringType.class));
            case GREEN_CHANNEL -> Set.of(Labels.YES);
            case DOCUMENT, CLAUSE, TEXT -> Set.of();
            case VERIFIED -> Labels.VERIFICATIONS;
            case STATUS -> Labels.of("status", Status.class);
        };
    }
}
