package fangfan.service.ruleset.web;

import fangfan.contract.Violation;
import fangfan.service.access.Outcome;
import fangfan.service.access.Role;
import fangfan.service.problem.Problem;
import fangfan.service.ruleset.Times;
import fangfan.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the forms of the pages about rulesets have in common. */
final class StaffPages {

    static final Set<Role> WRITERS = Set.of(Role.EDITOR, Role.APPROVER);

    private static final Text NO_DAY =
            new Text("日期写成 2023-12-01 的样子，空着就是马上生效", "write a day like 2023-12-01, or leave it blank for at once");

    private StaffPages() {}

    /** Browsers send new lines of a form as two characters. */
    static Outcome<String> reason(String written) {
        String reason = written.replace("\r\n", "\n").strip();
        return LifeForms.isReason(reason)
                ? new Outcome.Done<>(reason)
                : refused("/reason", "pattern", LifeForms.REASON_WORDING);
    }

    /** From the beginning of the day on; blank: at once. */
    static Outcome<Optional<Instant>> day(String written) {
        if (written.isBlank()) {
            return new Outcome.Done<>(Optional.empty());
        }
        try {
            LocalDate day = LocalDate.parse(written.strip());
            boolean hasFourDigits = day.getYear() >= 1000 && day.getYear() <= 9999;
            return hasFourDigits
                    ? new Outcome.Done<>(Optional.of(Times.startOf(day)))
                    : refused("/from", "format", NO_DAY);
        } catch (DateTimeParseException malformed) {
            return refused("/from", "format", NO_DAY);
        }
    }

    private static <T> Outcome<T> refused(String pointer, String code, Text message) {
        return new Outcome.Refused<>(Problem.invalid(List.of(new Violation(pointer, code, message))));
    }
}
