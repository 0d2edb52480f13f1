package fangfan.table.workbook;

import fangfan.table.workbook.ZipDirectory.BrokenZip;
import fangfan.table.workbook.ZipDirectory.EncryptedZip;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides whether the parts of a file may be parsed at all. Every fault is reported where reading on is safe. */
final class PackageGate {

    private final byte[] bytes;
    private final Faults faults;
    private final PartRules rules;

    PackageGate(byte[] bytes, Faults faults) {
        this.bytes = bytes;
        this.faults = faults;
        this.rules = new PartRules(faults);
    }

    /** The package, unless it has any fault. */
    Optional<SafePackage> open() {
        FileKind.check(bytes, faults);
        Map<String, ZipEntryBytes> entries = faults.none() ? entries() : Map.of();
        if (!faults.none()) {
            return Optional.empty();
        }
        entries.keySet().forEach(rules::checkName);
        SafePackage safe = withXmlChecked(new Inflation(faults).sound(entries));
        if (faults.none() && safe.workbook().isEmpty()) {
            faults.addOfFile(
                    "package.no-workbook",
                    "不是 Excel 工作簿，请另存为“Excel 工作簿（.xlsx）”后再上传",
                    "is no workbook: save it as an Excel workbook (.xlsx)");
        }
        return faults.none() ? Optional.of(safe) : Optional.empty();
    }

    private Map<String, ZipEntryBytes> entries() {
        try {
            ZipDirectory directory = new ZipDirectory(bytes);
            if (directory.size() <= Limits.ENTRIES) {
                return named(directory.entries());
            }
            faults.addOfFile(
                    "package.too-many-entries",
                    "内含 %s 个部件，最多允许 %s 个，请把内容复制到新建的工作簿后再上传".formatted(directory.size(), Limits.ENTRIES),
                    "holds %s entries, at most %s are allowed: copy the content to a new workbook"
                            .formatted(directory.size(), Limits.ENTRIES));
        } catch (BrokenZip broken) {
            faults.addOfFile(
                    "package.broken",
                    "文件已损坏或不完整，请用 Excel 重新打开并另存后再上传",
                    "is broken or cut off: open it in Excel and save it again");
        } catch (EncryptedZip encrypted) {
            FileKind.encrypted(faults);
        }
        return Map.of();
    }

    private Map<String, ZipEntryBytes> named(List<ZipEntryBytes> listed) {
        Map<String, ZipEntryBytes> entries = new LinkedHashMap<>();
        Map<String, String> folded = new HashMap<>();
        for (ZipEntryBytes entry : listed) {
            String place = Written.plain(entry.name());
            if (!PartRules.plain(entry.name())) {
                faults.add(
                        "package.entry-name",
                        place,
                        "部件名称不合规范，文件可能被改动过，请用 Excel 重新另存后再上传",
                        "is an odd entry name, the file may have been tampered with: save it again in Excel");
            } else if (folded.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), place) != null) {
                faults.add(
                        "package.entry-twice",
                        place,
                        "部件重复出现，文件可能被改动过，请用 Excel 重新另存后再上传",
                        "occurs twice, the file may have been tampered with: save it again in Excel");
            }
            entries.put(entry.name(), entry);
        }
        return entries;
    }

    private SafePackage withXmlChecked(Map<String, ZipEntryBytes> entries) {
        Map<String, List<Relationship>> relationships = new HashMap<>();
        ContentTypesPart types = new ContentTypesPart(rules);
        int elements = 0;
        for (ZipEntryBytes entry : entries.values()) {
            if (!PartRules.isXml(entry.name())) {
                continue;
            }
            PartHandler part = part(entry.name(), types);
            XmlParts.parse(entry, part).ifPresent(faults::add);
            if (part instanceof RelationshipsPart links) {
                relationships.put(entry.name(), links.relationships());
                links.relationships().forEach(link -> rules.checkRelationship(link, entry.name()));
            }
            elements += part.elements();
            if (elements > Limits.TOTAL_ELEMENTS) {
                faults.add(XmlParts.tooManyElements(faults.fileName(), Limits.TOTAL_ELEMENTS)
                        .because());
                break;
            }
        }
        return new SafePackage(entries, relationships, types);
    }

    private static PartHandler part(String name, ContentTypesPart types) {
        if (name.equals(ContentTypesPart.ENTRY)) {
            return types;
        }
        return name.endsWith(".rels") ? new RelationshipsPart(name) : new PartHandler(name);
    }
}
