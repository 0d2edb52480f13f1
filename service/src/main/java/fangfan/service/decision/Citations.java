package fangfan.service.decision;

import fangfan.decision.Document;
import fangfan.table.Basis;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which citations nobody has compared with the cited text yet; documents do not tell, pages do. */
public final class Citations {

    private final Set<Document.Basis> unverified;

    public Citations(Collection<DecisionTable> tables) {
        this.unverified = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::basis)
                .filter(basis -> !basis.verified())
                .map(Citations::asDocumentsSay)
                .collect(Collectors.toUnmodifiableSet());
    }

    Result.Law law(Document.Basis basis) {
        return new Result.Law(basis.text(), basis.document() + " " + basis.clause(), !unverified.contains(basis));
    }

    private static Document.Basis asDocumentsSay(Basis basis) {
        return new Document.Basis(basis.document(), basis.clause(), basis.text());
    }
}
