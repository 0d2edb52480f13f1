package fangfan.cli;

import fangfan.decision.Document;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which citations nobody has compared with the cited text yet; documents do not tell, reports do. */
final class Citations {

    private final Set<Document.Basis> unverified;

    Citations(Collection<DecisionTable> tables) {
        this.unverified = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::basis)
                .filter(basis -> !basis.verified())
                .map(basis -> new Document.Basis(basis.document(), basis.clause(), basis.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isUnverified(Document.Basis basis) {
        return unverified.contains(basis);
    }
}
