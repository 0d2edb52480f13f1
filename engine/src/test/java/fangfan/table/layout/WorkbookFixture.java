package fangfan.table.layout;

import fangfan.facts.MonitoringType;
import fangfan.table.Basis;
import fangfan.table.Cell;
import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Kind;
import fangfan.table.Result;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Scope;
import fangfan.table.Severity;
import fangfan.table.Status;
import fangfan.table.Subject;
import fangfan.table.workbook.RawWorkbook;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small table about members with a column of every sort. */
final class WorkbookFixture {

    static final Fact AGE = Vocabulary.fact("member.age");
    static final Fact HEALTH = Vocabulary.fact("members[].health");
    static final Fact DISABLED_SINCE = Vocabulary.fact("members[].disabledSince");
    static final Fact WORK_MONTHS = Vocabulary.fact("members[].workMonths");
    static final Fact MONITORING = Vocabulary.fact("monitoring.type");

    private static final String SHEET = "新增重度残疾";
    private static final List<Column> COLUMNS = List.of(
            new Column(AGE, Operator.AT_LEAST, Scope.OWN),
            new Column(AGE, Operator.RANGE, Scope.OWN),
            new Column(HEALTH, Operator.HAS_ANY, Scope.OWN),
            new Column(DISABLED_SINCE, Operator.AT_MOST, Scope.OWN),
            new Column(WORK_MONTHS, Operator.EQUAL, Scope.ALL_MEMBERS),
            new Column(MONITORING, Operator.EQUAL, Scope.OWN));

    private WorkbookFixture() {}

    static DecisionTable table() {
        Row first = row(
                9,
                "DA-05",
                true,
                Status.SET,
                true,
                List.of(
                        condition(9, 0, new Cell.Number(new BigDecimal("16"))),
                        condition(9, 2, new Cell.CodeList(HEALTH.codes().bits(List.of("SERIOUS_ILLNESS", "DISABLED")))),
                        condition(9, 3, new Cell.Day(LocalDate.of(2023, 9, 30)))));
        Row second = row(
                10,
                "DA-06",
                false,
                Status.UNSET,
                false,
                List.of(
                        condition(10, 0, new Cell.Parameter("em.ageMin")),
                        condition(10, 1, new Cell.HalfOpen(new BigDecimal("16"), new BigDecimal("60"))),
                        condition(10, 4, new Cell.Number(new BigDecimal("0"))),
                        condition(10, 5, new Cell.CodeList(MONITORING.codes().bit("NONE")))));
        return new DecisionTable(
                "disasters-members", SHEET, Subject.MEMBER, HitPolicy.COLLECT, COLUMNS, List.of(first, second));
    }

    static RawWorkbook read(byte[] bytes) {
        Reading reading = WorkbookReader.read(bytes, "made.drl.xlsx");
        if (reading instanceof Reading.Read read && read.diagnostics().isEmpty()) {
            return read.workbook();
        }
        throw new AssertionError(reading.diagnostics());
    }

    private static Row row(
            int number, String rule, boolean enabled, Status status, boolean verified, List<Condition> conditions) {
        Optional<LocalDate> from = enabled ? Optional.of(LocalDate.of(2023, 1, 1)) : Optional.empty();
        return new Row(
                number,
                new RuleId(rule),
                "新增重度残疾",
                enabled,
                from,
                Optional.empty(),
                conditions,
                new Result(
                        Kind.RISK_LEAD,
                        Optional.of("DISABILITY"),
                        Severity.MEDIUM,
                        enabled ? Optional.of(MonitoringType.MARGINAL) : Optional.empty(),
                        enabled),
                new Basis("县级规则（2024）", "残疾", "新致残和重度残疾人家庭必访", verified),
                status);
    }

    private static Condition condition(int row, int column, Cell cell) {
        return new Condition(COLUMNS.get(column), cell, new CellRef(SHEET, row, Layout.FIRST_CONDITION + column));
    }
}
