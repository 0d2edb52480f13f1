package fangfan.table.layout;

import fangfan.facts.HouseGrade;
import fangfan.indicator.Round;
import fangfan.table.Diagnostic;
import fangfan.table.Parameter;
import fangfan.table.ParameterType;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code parameters.xlsx}: the parameters and the rounds. */
public final class ParametersReader {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final int DECIMALS = 6;
    private static final Codes GRADES = Codes.of(HouseGrade.class);

    /** What the workbook says; without diagnostics it may be used. */
    public record Result(Parameters parameters, List<Round> rounds, List<Diagnostic> diagnostics) {}

    private ParametersReader() {}

    public static Result read(RawWorkbook workbook) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        sheet(workbook, ParametersWorkbook.PARAMETERS, ParametersWorkbook.PARAMETER_HEADERS, diagnostics)
                .ifPresent(sheet -> {
                    Found found = new Found(sheet);
                    Set<String> seen = new HashSet<>();
                    sheet.rows()
                            .tailMap(2)
                            .keySet()
                            .forEach(row -> parameter(found, row).ifPresent(parameter -> {
                                if (!seen.add(parameter.key() + " " + parameter.area() + " " + parameter.year())) {
                                    found.fault(
                                            row,
                                            0,
                                            "parameter.twice",
                                            "`%s` 在同一地区、年度写了两次，请删去一行".formatted(parameter.key()),
                                            "`%s` stands twice for the same area and year".formatted(parameter.key()));
                                }
                                parameters.add(parameter);
                            }));
                    diagnostics.addAll(found.diagnostics());
                });
        sheet(workbook, ParametersWorkbook.ROUNDS, ParametersWorkbook.ROUND_HEADERS, diagnostics)
                .ifPresent(sheet -> {
                    Found found = new Found(sheet);
                    sheet.rows()
                            .tailMap(2)
                            .keySet()
                            .forEach(row -> round(found, row).ifPresent(rounds::add));
                    diagnostics.addAll(found.diagnostics());
                });
        return new Result(new Parameters(parameters), List.copyOf(rounds), List.copyOf(diagnostics));
    }

    private static Optional<RawSheet> sheet(
            RawWorkbook workbook, String name, List<String> headers, List<Diagnostic> diagnostics) {
        Optional<RawSheet> sheet =
                workbook.sheets().stream().filter(s -> s.name().equals(name)).findFirst();
        if (sheet.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    "sheet.missing",
                    name,
                    new Text("缺少工作表“%s”，请从下载的原表复制".formatted(name), "the sheet %s is missing".formatted(name))));
            return sheet;
        }
        Found found = new Found(sheet.get());
        for (int at = 0; at < headers.size(); at++) {
            String written =
                    sheet.get().cell(1, at).map(cell -> cell.value().written()).orElse("");
            if (!written.equals(headers.get(at))) {
                found.fault(
                        1,
                        at,
                        "header.changed",
                        "这里应是表头 `%s`，请改回".formatted(headers.get(at)),
                        "the header here must be `%s`".formatted(headers.get(at)));
            }
        }
        diagnostics.addAll(found.diagnostics());
        return found.diagnostics().isEmpty() ? sheet : Optional.empty();
    }

    private static Optional<Parameter> parameter(Found found, int row) {
        Optional<String> key = found.text(row, 0, "键").filter(written -> {
            boolean sound = Literals.isKey(written);
            if (!sound) {
                found.fault(
                        row,
                        0,
                        "parameter.key",
                        "`%s` 不是参数键，请写成 `ie.line` 的样子".formatted(written),
                        "`%s` is no key: write it like `ie.line`".formatted(written));
            }
            return sound;
        });
        Optional<String> name = found.text(row, 1, "名称");
        Set<String> types = Arrays.stream(ParameterType.values())
                .map(ParameterType::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<ParameterType> type = found.label(row, 2, "类型", types)
                .flatMap(label -> Arrays.stream(ParameterType.values())
                        .filter(t -> t.label().equals(label))
                        .findFirst());
        Optional<String> area = found.text(row, 3, "地区").filter(code -> {
            boolean sound = code.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}");
            if (!sound) {
                found.fault(
                        row,
                        3,
                        "parameter.area",
                        "`%s` 不是 6、9 或 12 位区划代码".formatted(code),
                        "`%s` is no division code of 6, 9 or 12 digits".formatted(code));
            }
            return sound;
        });
        Optional<BigDecimal> year = found.number(row, 4, "年度");
        Optional<String> basis = found.text(row, 7, "依据");
        Optional<Status> status = found.label(row, 8, "状态", Labels.of("status", Status.class))
                .flatMap(label -> WORDS.constantLabelled("status", Status.class, label));
        Optional<Parameter.Value> value = type.flatMap(t -> value(found, row, t));
        if (status.isPresent() && (status.get() == Status.UNSET) == found.isFilled(row, 5)) {
            found.fault(
                    row,
                    5,
                    "parameter.status",
                    status.get() == Status.UNSET ? "状态是待定，值就要空着；定了值请把状态改成已定或建议" : "状态不是待定，请填上值",
                    "a value and the status 待定 exclude each other");
        }
        if (key.isEmpty()
                || name.isEmpty()
                || type.isEmpty()
                || area.isEmpty()
                || basis.isEmpty()
                || status.isEmpty()) {
            return Optional.empty();
        }
        String unit = found.isFilled(row, 6) ? found.text(row, 6, "单位").orElse("") : "";
        return Optional.of(new Parameter(
                key.get(),
                name.get(),
                type.get(),
                area.get(),
                year.map(BigDecimal::intValue),
                value,
                unit,
                basis.get(),
                status.get(),
                found.at(row, 5)));
    }

    private static Optional<Parameter.Value> value(Found found, int row, ParameterType type) {
        return switch (type) {
            case DAY -> found.day(row, 5, "值").map(Parameter.Value.Day::new);
            case CODES -> found.isFilled(row, 5) ? grades(found, row) : Optional.empty();
            default ->
                found.number(row, 5, "值")
                        .flatMap(number -> found.keep(row, 5, Literals.number(number, DECIMALS)))
                        .map(Parameter.Value.Number::new);
        };
    }

    /** Grades of houses are the only codes that a parameter lists today. */
    private static Optional<Parameter.Value> grades(Found found, int row) {
        return found.text(row, 5, "值").flatMap(written -> {
            Set<String> codes = new LinkedHashSet<>();
            for (String label : written.split("、", -1)) {
                Optional<String> code = WORDS.codeLabelled(GRADES, label);
                if (code.isEmpty()) {
                    found.fault(
                            row,
                            5,
                            "cell.unknown-label",
                            "`%s` 不是危房等级，可选：A、B、C、D".formatted(label),
                            "`%s` is no house grade: A, B, C or D".formatted(label));
                    return Optional.empty();
                }
                codes.add(code.get());
            }
            return Optional.of(new Parameter.Value.CodeList(codes));
        });
    }

    private static Optional<Round> round(Found found, int row) {
        Optional<String> id = found.text(row, 0, "轮次");
        Optional<LocalDate> statusDay = found.day(row, 1, "状态日");
        Optional<LocalDate> from = found.day(row, 2, "核算期起");
        Optional<LocalDate> to = found.day(row, 3, "核算期止");
        if (id.isEmpty() || statusDay.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Round(id.get(), statusDay.get(), from.get(), to.get()));
    }
}
