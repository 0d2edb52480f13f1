package fangfan.table.workbook;

import fangfan.table.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an uploaded workbook: first the package is proved safe, then its cells are read under limits. */
public final class WorkbookReader {

    private final SafePackage safe;
    private final Faults ofFile;
    private final Faults ofCells;
    private final Set<String> sheetsRead = new HashSet<>();
    private final Budget budget = new Budget();

    private WorkbookReader(SafePackage safe, Faults ofFile) {
        this.safe = safe;
        this.ofFile = ofFile;
        this.ofCells = new Faults(ofFile.fileName());
    }

    /**
     * Never throws, whatever the bytes are.
     *
     * @param fileName only for messages; the content decides what the file is
     */
    public static Reading read(byte[] bytes, String fileName) {
        Faults ofFile = new Faults(fileName);
        return new PackageGate(bytes, ofFile)
                .open()
                .map(safe -> new WorkbookReader(safe, ofFile).read())
                .orElseGet(() -> new Reading.Refused(ofFile.all()));
    }

    private Reading read() {
        ZipEntryBytes entry = safe.workbook().orElseThrow();
        WorkbookPart workbook = new WorkbookPart(entry.name(), ofFile);
        XmlParts.parse(entry, workbook).ifPresent(ofFile::add);
        Map<String, Relationship> links = new HashMap<>();
        safe.of(entry.name()).forEach(link -> links.put(link.id(), link));
        List<String> texts = sharedTexts(links);
        List<RawSheet> sheets = new ArrayList<>();
        workbook.sheets()
                .forEach((name, id) -> Optional.ofNullable(links.get(id))
                        .flatMap(this::sheetEntry)
                        .ifPresentOrElse(
                                sheet -> readSheet(sheet, name, texts).ifPresent(sheets::add),
                                () -> ofFile.add(workbook.broken().because())));
        if (ofFile.none() && !sheets.isEmpty()) {
            return new Reading.Read(new RawWorkbook(List.copyOf(sheets)), ofCells.all());
        }
        if (ofFile.none()) {
            ofFile.add(workbook.broken().because());
        }
        List<Diagnostic> all = new ArrayList<>(ofFile.all());
        all.addAll(ofCells.all());
        return new Reading.Refused(List.copyOf(all));
    }

    /** A part that two tabs share would be read twice; no spreadsheet program writes that. */
    private Optional<ZipEntryBytes> sheetEntry(Relationship link) {
        boolean once = link.kind().equals("worksheet") && sheetsRead.add(link.target());
        return once ? Optional.ofNullable(safe.entries().get(link.target())) : Optional.empty();
    }

    private List<String> sharedTexts(Map<String, Relationship> links) {
        List<ZipEntryBytes> parts = links.values().stream()
                .filter(link -> link.kind().equals("sharedStrings"))
                .flatMap(link -> Optional.ofNullable(safe.entries().get(link.target())).stream())
                .toList();
        if (parts.size() != 1) {
            return List.of();
        }
        StringsPart strings = new StringsPart(parts.get(0).name());
        XmlParts.parse(parts.get(0), strings).ifPresent(ofFile::add);
        return strings.texts();
    }

    private Optional<RawSheet> readSheet(ZipEntryBytes entry, String name, List<String> texts) {
        SheetPart part = new SheetPart(entry.name(), name, texts, budget, ofCells);
        Optional<Diagnostic> stopped = XmlParts.parse(entry, part);
        stopped.ifPresent(ofFile::add);
        return stopped.isEmpty() ? Optional.of(part.sheet()) : Optional.empty();
    }
}
