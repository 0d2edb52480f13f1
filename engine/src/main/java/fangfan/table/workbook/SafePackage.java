package fangfan.table.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A package that passed the gate: its parts may be parsed. */
record SafePackage(
        Map<String, ZipEntryBytes> entries, Map<String, List<Relationship>> relationships, ContentTypesPart types) {

    /** The one workbook of the package. */
    Optional<ZipEntryBytes> workbook() {
        List<Relationship> found = from("_rels/.rels").stream()
                .filter(relationship -> relationship.kind().equals("officeDocument"))
                .toList();
        return Optional.of(found)
                .filter(one -> one.size() == 1)
                .map(one -> one.get(0).target())
                .filter(types::isWorkbook)
                .map(entries::get);
    }

    /** What the part points to. */
    List<Relationship> of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return from(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    }

    private List<Relationship> from(String relsEntry) {
        return relationships.getOrDefault(relsEntry, List.of());
    }
}
