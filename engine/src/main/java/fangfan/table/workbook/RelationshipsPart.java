package fangfan.table.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A {@code .rels} part. */
final class RelationshipsPart extends PartHandler {

    private static final int MOST = 2_000;

    private final List<Relationship> relationships = new ArrayList<>();

    RelationshipsPart(String entry) {
        super(entry);
    }

    List<Relationship> relationships() {
        return relationships;
    }

    @Override
    void opened(String path, Attributes attributes) throws SAXException {
        if (!path.equals("Relationships/Relationship")) {
            return;
        }
        String id = attributes.getValue("Id");
        String type = attributes.getValue("Type");
        String target = attributes.getValue("Target");
        if (id == null || type == null || target == null || relationships.size() == MOST) {
            throw broken();
        }
        boolean external = "External".equalsIgnoreCase(attributes.getValue("TargetMode"));
        String place = external || !entry().contains("_rels/") ? target : Relationship.resolved(target, entry());
        relationships.add(new Relationship(id, type.substring(type.lastIndexOf('/') + 1), place, external));
    }
}
