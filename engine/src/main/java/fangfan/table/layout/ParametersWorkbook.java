package fangfan.table.layout;

import fangfan.facts.HouseGrade;
import fangfan.indicator.Round;
import fangfan.table.Parameter;
import fangfan.table.ParameterType;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.table.layout.Look.Format;
import fangfan.table.layout.Look.Role;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook of parameters and rounds as staff edit it. */
public final class ParametersWorkbook {

    public static final String PARAMETERS = "参数";
    public static final String ROUNDS = "轮次";
    public static final List<String> PARAMETER_HEADERS = List.of("键", "名称", "类型", "地区", "年度", "值", "单位", "依据", "状态");
    public static final List<String> ROUND_HEADERS = List.of("轮次", "状态日", "核算期起", "核算期止");

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final Codes GRADES = Codes.of(HouseGrade.class);
    private static final int[] WIDTHS = {28, 34, 8, 10, 8, 14, 12, 52, 8};
    private static final Set<Integer> SENTENCES = Set.of(0, 1, 7);
    private static final int AREA = 3;
    private static final int VALUE = 5;
    private static final int STATUS = 8;

    private ParametersWorkbook() {}

    /** The same parameters give the same bytes. */
    public static byte[] write(Parameters parameters, List<Round> rounds) {
        return write(
                parameters.all().stream().map(ParametersWorkbook::cells).toList(),
                rounds.stream().map(ParametersWorkbook::cells).toList());
    }

    /** Writes what somebody typed, sound or not: the cells of each row, as numbers, days and texts. */
    static byte[] write(List<List<Object>> parameters, List<List<Object>> rounds) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook);
            writeParameters(new Sheet(workbook, look, PARAMETERS), parameters);
            writeRounds(new Sheet(workbook, look, ROUNDS), rounds);
            Legend.ofParameters(new Sheet(workbook, look, TableWorkbook.LEGEND));
            return WorkbookBytes.of(workbook, PARAMETERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeParameters(Sheet sheet, List<List<Object>> parameters) {
        header(sheet, PARAMETER_HEADERS, WIDTHS, SENTENCES);
        int row = 1;
        for (List<Object> cells : parameters) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                if (column == AREA) {
                    sheet.put(row, column, cells.get(column), sheet.look().style(Role.CHOICE, Format.TEXT));
                } else {
                    sheet.put(row, column, cells.get(column), role(column));
                }
            }
            sheet.fitHeight(row);
        }
        DropDowns lists = new DropDowns(sheet);
        lists.offer(
                2,
                Sheet.LAST_ROW,
                2,
                Arrays.stream(ParameterType.values()).map(ParameterType::label).toList());
        lists.offer(2, Sheet.LAST_ROW, STATUS, Labels.of("status", Status.class));
        Marks marks = new Marks(sheet, 2);
        marks.open(STATUS, WORDS.get("status." + Status.UNSET));
        marks.openBeside(STATUS, WORDS.get("status." + Status.UNSET), VALUE);
        sheet.codesNotNumbers(3);
        sheet.freeze(1, 2);
    }

    /** What stands in the cells of a parameter's row: numbers, days and texts; blank ones are empty. */
    static List<Object> cells(Parameter parameter) {
        return List.of(
                parameter.key(),
                parameter.name(),
                parameter.type().label(),
                parameter.area(),
                parameter.year().<Object>map(year -> year).orElse(""),
                parameter.value().map(ParametersWorkbook::value).orElse(""),
                parameter.unit(),
                parameter.basis(),
                WORDS.get("status." + parameter.status()));
    }

    static List<Object> cells(Round round) {
        return List.of(round.id(), round.statusDay(), round.incomeFrom(), round.incomeTo());
    }

    private static Role role(int column) {
        return column == VALUE ? Role.CONDITION : SENTENCES.contains(column) ? Role.ENTRY : Role.CHOICE;
    }

    private static void writeRounds(Sheet sheet, List<List<Object>> rounds) {
        header(sheet, ROUND_HEADERS, new int[] {12, 14, 14, 14}, Set.of());
        int row = 1;
        for (List<Object> cells : rounds) {
            row++;
            sheet.put(row, 0, cells.get(0), sheet.look().style(Role.CHOICE, Format.TEXT));
            for (int column = 1; column < cells.size(); column++) {
                sheet.put(row, column, cells.get(column), Role.CHOICE);
            }
        }
        sheet.freeze(1, 1);
    }

    private static void header(Sheet sheet, List<String> headers, int[] widths, Set<Integer> sentences) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
            sheet.put(1, column, headers.get(column), sentences.contains(column) ? Role.HEADER : Role.CHOICE_HEADER);
        }
        sheet.fitHeight(1);
    }

    private static Object value(Parameter.Value value) {
        if (value instanceof Parameter.Value.Number number) {
            return number.number();
        }
        return value instanceof Parameter.Value.Day day
                ? day.day()
                : WORDS.codes(GRADES, GRADES.bits(((Parameter.Value.CodeList) value).codes()));
    }
}
