package fangfan.table.check;

import fangfan.indicator.Value;
import fangfan.table.Subject;
import fangfan.table.TableCase;
import fangfan.vocabulary.Indicators;
import java.util.List;
import java.util.Optional;

/**
 * What a case says, as every evaluator takes it.
 *
 * @param candidate the position of the member whom rows about members are evaluated for
 */
public record CaseFacts(Indicators indicators, int candidate) {

    public static CaseFacts of(TableCase aCase, Subject subject, Terms terms) {
        Optional<Integer> members =
                aCase.ofMembers().values().stream().map(List<Value>::size).findFirst();
        Indicators indicators = Indicators.hypothetical(terms.ofNobody(), aCase::own, aCase::ofMembers, members);
        return new CaseFacts(indicators, subject == Subject.MEMBER ? members.orElse(0) : 0);
    }
}
