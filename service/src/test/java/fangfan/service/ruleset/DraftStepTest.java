package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.vocabulary.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state and every step, by the author, by who submitted, and by another. */
class DraftStepTest {

    private static final Caller AUTHOR = caller("author");
    private static final Caller SUBMITTER = caller("submitter");
    private static final Caller OTHER = caller("other");

    @ParameterizedTest(name = "{1} by {2} while {0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state     | step    | author      | submitter   | other
            DRAFT     | CHANGE  | done        | not-allowed | not-allowed
            DRAFT     | SUBMIT  | done        | not-allowed | not-allowed
            DRAFT     | APPROVE | own-work    | wrong-step  | wrong-step
            DRAFT     | REJECT  | own-work    | wrong-step  | wrong-step
            DRAFT     | PUBLISH | own-work    | wrong-step  | wrong-step
            SUBMITTED | CHANGE  | wrong-step  | not-allowed | not-allowed
            SUBMITTED | SUBMIT  | wrong-step  | not-allowed | not-allowed
            SUBMITTED | APPROVE | own-work    | own-work    | done
            SUBMITTED | REJECT  | own-work    | own-work    | done
            SUBMITTED | PUBLISH | own-work    | own-work    | wrong-step
            APPROVED  | CHANGE  | wrong-step  | not-allowed | not-allowed
            APPROVED  | SUBMIT  | wrong-step  | not-allowed | not-allowed
            APPROVED  | APPROVE | own-work    | own-work    | wrong-step
            APPROVED  | REJECT  | own-work    | own-work    | done
            APPROVED  | PUBLISH | own-work    | own-work    | done
            REJECTED  | CHANGE  | done        | not-allowed | not-allowed
            REJECTED  | SUBMIT  | done        | not-allowed | not-allowed
            REJECTED  | APPROVE | own-work    | own-work    | wrong-step
            REJECTED  | REJECT  | own-work    | own-work    | wrong-step
            REJECTED  | PUBLISH | own-work    | own-work    | wrong-step
            PUBLISHED | CHANGE  | wrong-step  | not-allowed | not-allowed
            PUBLISHED | SUBMIT  | wrong-step  | not-allowed | not-allowed
            PUBLISHED | APPROVE | own-work    | own-work    | wrong-step
            PUBLISHED | REJECT  | own-work    | own-work    | wrong-step
            PUBLISHED | PUBLISH | own-work    | own-work    | wrong-step
            """)
    void eachStepHasItsStatesAndItsPeople(
            DraftState state, DraftStep step, String author, String submitter, String other) {
        Draft draft = draft(state, Actor.of(AUTHOR));

        assertThat(outcome(step, draft, AUTHOR)).as("author").isEqualTo(author);
        assertThat(outcome(step, draft, SUBMITTER)).as("submitter").isEqualTo(submitter);
        assertThat(outcome(step, draft, OTHER)).as("other").isEqualTo(other);
    }

    @ParameterizedTest(name = "{0} of what the product brought")
    @CsvSource({"CHANGE, not-allowed", "SUBMIT, done"})
    void whatTheProductBroughtIsSubmittedByAnyAndChangedByNone(DraftStep step, String expected) {
        assertThat(outcome(step, draft(DraftState.DRAFT, Actor.UPGRADE), OTHER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUBLISH | 这份草稿现在是“起草中”，要“已批准”才能办这一步        | the draft is being written now; it has to be approved for this
            REJECT  | 这份草稿现在是“起草中”，要“待审批 或 已批准”才能办这一步 | the draft is being written now; it has to be submitted or approved for this
            """)
    void theRefusalSaysWhereTheDraftStandsAndWhereItHasToBe(DraftStep step, String zh, String en) {
        assertThat(step.refusal(draft(DraftState.DRAFT, Actor.of(AUTHOR)), OTHER)
                        .orElseThrow()
                        .detail()
                        .orElseThrow())
                .isEqualTo(new Text(zh, en));
    }

    private static String outcome(DraftStep step, Draft draft, Caller caller) {
        return step.refusal(draft, caller).map(problem -> problem.kind().code()).orElse("done");
    }

    private static Draft draft(DraftState state, Actor author) {
        Deed submission = new Deed(Actor.of(SUBMITTER), Instant.EPOCH);
        return new Draft(
                UUID.randomUUID(),
                1,
                "why",
                new Deed(author, Instant.EPOCH),
                state,
                "0".repeat(64),
                0,
                state == DraftState.DRAFT ? Optional.empty() : Optional.of(submission),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Caller caller(String name) {
        return new Caller(UUID.randomUUID(), name, Role.APPROVER, AreaPrefix.JIANGJIN);
    }
}
