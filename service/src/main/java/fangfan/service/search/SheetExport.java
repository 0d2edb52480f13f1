package fangfan.service.search;

import fangfan.decision.Outcome;
import fangfan.service.page.Mark;
import fangfan.service.page.Words;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes an export as a workbook, a row for each decision. Rows wait in a file that is encrypted. */
@Component
public class SheetExport {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Exports exports;

    SheetExport(Exports exports) {
        this.exports = exports;
    }

    /** One column: its heading's key, its width in characters, and what stands in it. */
    private record Column(String key, int width, Function<ExportedDecision, String> text) {}

    public void write(Export export, Language language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        List<Column> columns = columns(words);
        try (SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            SXSSFSheet sheet = workbook.createSheet(words.of("export.sheet"));
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < columns.size(); column++) {
                sheet.setColumnWidth(column, columns.get(column).width() * 256);
            }
            InertRows rows = new InertRows(workbook, sheet);
            rows.append(columns.stream()
                    .map(column -> words.of("export.column." + column.key()))
                    .toList());
            exports.read(
                    export,
                    decision -> rows.append(columns.stream()
                            .map(column -> column.text().apply(decision))
                            .toList()));
            if (export.isCut()) {
                rows.append(
                        List.of(words.of("export.cut", words.number(export.ids().size()))));
            }
            workbook.write(out);
        }
    }

    private static List<Column> columns(Words words) {
        Wording wording = Wording.in(words.language());
        return List.of(
                head("decidedAt", 24, found -> Optional.of(found.decidedAt())),
                head("householdNo", 22, found -> Optional.of(found.householdNo())),
                head("areaCode", 15, found -> Optional.of(found.areaCode())),
                head("round", 9, found -> Optional.of(found.round())),
                head("asOf", 12, found -> Optional.of(found.asOf())),
                head(
                        "outcome",
                        10,
                        found -> Optional.ofNullable(found.outcome()).map(outcome -> outcome(outcome, words))),
                head(
                        "complete",
                        10,
                        found -> Optional.ofNullable(found.complete())
                                .map(whole -> words.of("export.complete." + whole))),
                head(
                        "categories",
                        24,
                        found -> Optional.ofNullable(found.categories())
                                .map(codes -> words.list(codes.stream()
                                        .map(code ->
                                                wording.find("category." + code).orElse(code))
                                        .toList()))),
                head(
                        "ruleIds",
                        20,
                        found -> Optional.ofNullable(found.ruleIds()).map(words::list)),
                new Column("reasons", 80, decision -> reasons(decision, words)),
                head("rulesetVersion", 9, found -> Optional.of(String.valueOf(found.rulesetVersion()))),
                head("decisionId", 38, found -> Optional.of(found.decisionId())),
                head("receipt", 66, found -> Optional.of(found.receipt())));
    }

    private static Column head(String key, int width, Function<FoundDecision, Optional<String>> text) {
        return new Column(key, width, decision -> text.apply(decision.head()).orElse(""));
    }

    private static String outcome(String code, Words words) {
        return words.of("mark." + Mark.of(Outcome.valueOf(code)).letter());
    }

    /** The explanations as they were given, a rule a line; of what was erased, that it was. */
    private static String reasons(ExportedDecision decision, Words words) {
        if (decision.answer().isEmpty()) {
            return words.of("erased." + decision.head().erased());
        }
        JsonNode answer = JSON.readTree(decision.answer().get());
        StringBuilder lines = new StringBuilder();
        for (String list : List.of("findings", "dataSuspects")) {
            for (JsonNode rule : answer.path(list)) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(words.of(
                                "export.reason",
                                rule.path("ruleId").asString(""),
                                rule.path("name").asString(""),
                                rule.path("explanation").asString("")));
            }
        }
        return lines.toString();
    }
}
