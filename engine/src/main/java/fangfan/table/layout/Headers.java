package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.Scope;
import fangfan.table.Subject;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Vocabulary;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header that staff see above a condition column: the fact, then whose it is, the operator and the unit. */
public final class Headers {

    private static final Wording WORDS = Wording.in(Language.ZH);

    private Headers() {}

    /** For example {@code 自付医疗费用\n＞ 元}. */
    public static String print(Column column) {
        Fact fact = column.fact();
        StringBuilder second = new StringBuilder();
        if (column.scope() != Scope.OWN) {
            second.append(WORDS.get("scope." + column.scope())).append(' ');
        }
        second.append(column.operator().inHeader());
        if (fact.unit() != Unit.NONE) {
            second.append(' ').append(WORDS.unit(fact.unit()));
        }
        return WORDS.label(fact) + "\n" + second;
    }

    /** The column that has this header in a table about the subject. */
    public static Optional<Column> find(String header, Subject subject) {
        return columns(subject).stream()
                .filter(column -> print(column).equals(header))
                .findFirst();
    }

    /** Every column that a table about the subject may have. */
    public static List<Column> columns(Subject subject) {
        List<Column> columns = new ArrayList<>();
        for (Fact fact : Vocabulary.facts()) {
            for (Scope scope : Scope.values()) {
                for (Operator operator : Operator.values()) {
                    Column column = new Column(fact, operator, scope);
                    if (fits(column, subject)) {
                        columns.add(column);
                    }
                }
            }
        }
        return columns;
    }

    private static boolean fits(Column column, Subject subject) {
        boolean ofMember = column.fact().isOfMember();
        boolean scopeFits = column.scope() == Scope.OWN ? !ofMember || subject == Subject.MEMBER : ofMember;
        boolean numberNotEqual = column.operator() == Operator.NOT_EQUAL
                && column.fact().type() != FactType.CODE
                && column.scope() != Scope.OWN;
        return scopeFits && column.fact().type().allows(column.operator()) && !numberNotEqual;
    }
}
