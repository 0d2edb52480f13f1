package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.service.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL itself refuses, tried as the application's role, past all code. Nothing that is tried here is committed. */
class ConstraintsIT {

    private static final String SHA256 = "0".repeat(64);
    private static final String ONE = "00000000-0000-7000-8000-000000000011";
    private static final String TWO = "00000000-0000-7000-8000-000000000012";

    private final RunningService service = RunningService.get();
    private final JdbcClient sql = service.bean(JdbcClient.class);
    private final TransactionTemplate transaction = service.bean(TransactionTemplate.class);
    private final UUID draft = UUID.randomUUID();

    @Test
    void thisIsTheApplicationsRole() {
        assertThat(sql.sql("select rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a version is changed               | update ruleset set reason = 'x'           | permission denied
            a version is deleted               | delete from ruleset                       | permission denied
            a published workbook is changed    | update ruleset_workbook set content = ''  | permission denied
            a published workbook is deleted    | delete from ruleset_workbook              | permission denied
            the log is changed                 | update publication set by_name = 'x'      | permission denied
            the log is cut                     | delete from publication                   | permission denied
            the log is emptied                 | truncate publication                      | permission denied
            another is made the author         | update draft set author_id = approver_id  | permission denied
            a draft is deleted                 | delete from draft                         | permission denied
            """)
    void whatIsPublishedIsKeptForEver(String aCase, String statement, String refusal) {
        refused(refusal, statement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            its author approves              | update draft set state = 'APPROVED', approver_id = '#1', approver_name = 'a', approved_at = now(), approved_sha256 = sha256 where id = '#draft' | nobody_approves_alone
            who submitted approves           | update draft set state = 'APPROVED', submitter_id = '#2', approver_id = '#2', approver_name = 'a', approved_at = now(), approved_sha256 = sha256 where id = '#draft' | nobody_approves_alone
            other bytes are approved         | update draft set state = 'APPROVED', approver_id = '#2', approver_name = 'a', approved_at = now(), approved_sha256 = repeat('1', 64) where id = '#draft' | approved_is_what_was_compared
            nobody approves                  | update draft set state = 'APPROVED' where id = '#draft' | approved_before_published
            a faulty one goes on             | update draft set errors = 1 where id = '#draft' | faulty_workbooks_stay_a_draft
            """)
    void aDraftIsApprovedByAnotherForWhatItHolds(String aCase, String statement, String constraint) {
        refused(constraint, submitted(), statement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody approved it          | insert into ruleset (version, sha256, reason, author_id, author_name, published_as) values (2, '#sha', 'x', '#1', 'a', 2) | nobody_publishes_alone
            its author approved it      | insert into ruleset (version, sha256, reason, author_id, author_name, approver_id, draft_id, published_as) values (2, '#sha', 'x', '#1', 'a', '#1', '#draft', 2) | nobody_publishes_alone
            it is not what was approved | insert into ruleset (version, sha256, reason, author_id, author_name, approver_id, draft_id, published_as) values (2, repeat('1', 64), 'x', '#1', 'a', '#2', '#draft', 2) | published_is_what_was_approved
            a number is left out        | insert into ruleset (version, sha256, reason, author_id, author_name, approver_id, draft_id, published_as) values (3, '#sha', 'x', '#1', 'a', '#2', '#draft', 2) | previous_version
            a number is given twice     | insert into ruleset (version, sha256, reason, author_id, author_name, approver_id, draft_id, published_as) values (1, '#sha', 'x', '#1', 'a', '#2', '#draft', 2) | ruleset_pkey
            it is half published        | insert into ruleset (version, sha256, reason, author_id, author_name, approver_id, draft_id, published_as) values (2, '#sha', 'x', '#1', 'a', '#2', '#draft', 2); set constraints half_published_never immediate | half_published_never
            its workbooks are missing   | insert into ruleset (version, sha256, reason, author_id, author_name, approver_id, draft_id, published_as) values (2, '#sha', 'x', '#1', 'a', '#2', '#draft', 2); set constraints version_is_whole immediate | the workbooks of version 2
            one is added to a version   | insert into ruleset_workbook values (1, 'more.drl.xlsx', ''); set constraints version_stays_whole immediate | the workbooks of version 1
            """)
    void aVersionIsAnApprovedDraftWithItsVeryBytesAndItsPublication(String aCase, String statement, String constraint) {
        refused(constraint, submitted(), approved(), statement);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a number is left out          | values (9, 'ROLLBACK', 1, now(), 1, null, '#product', '#1', 'a', now(), 'x') | previous
            a number is given twice       | values (1, 'ROLLBACK', 1, now(), null, null, '#product', '#1', 'a', now(), 'x') | publication_pkey
            it begins in the past         | values (2, 'ROLLBACK', 1, now() - interval '1 s', 1, null, '#product', '#1', 'a', now(), 'x') | never_in_force_before
            a version is published twice  | values (2, 'PUBLISH', 1, now(), 1, null, '#product', '#1', 'a', now(), 'x') | one_publication_for_each_version
            its author publishes          | values (2, 'ROLLBACK', 1, now(), 1, null, '#product', '#product', 'a', now(), 'x') | never_ones_own
            another is named the author   | values (2, 'ROLLBACK', 1, now(), 1, null, '#2', '#1', 'a', now(), 'x') | author_of_the_subject
            nothing is before it          | values (2, 'ROLLBACK', 1, now(), null, null, '#product', '#1', 'a', now(), 'x') | there_is_always_one
            nothing is withdrawn          | values (2, 'WITHDRAW', 1, now(), null, null, '#product', '#1', 'a', now(), 'x') | withdrawals_name
            """)
    void theLogHasNoGapsAndNobodyWritesItAlone(String aCase, String values, String constraint) {
        refused(
                constraint,
                "insert into publication (sequence, kind, version, in_force_from, before, withdrawn_version, author_id, by_id,"
                        + " by_name, at, reason) " + values);
    }

    private String submitted() {
        return "insert into draft (id, base_version, reason, author_id, author_name, sha256, report, errors, state,"
                + " submitter_id, submitter_name, submitted_at) values ('#draft', 1, 'x', '#1', 'a', '#sha', '[]', 0,"
                + " 'SUBMITTED', '#1', 'a', now())";
    }

    private String approved() {
        return "update draft set state = 'APPROVED', approver_id = '#2', approver_name = 'b', approved_at = now(),"
                + " approved_sha256 = sha256 where id = '#draft'";
    }

    private void refused(String refusal, String... statements) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    for (String statement : statements) {
                        sql.sql(filled(statement)).update();
                    }
                }))
                .rootCause()
                .hasMessageContaining(refusal);
    }

    private String filled(String statement) {
        return statement
                .replace("#draft", draft.toString())
                .replace("#sha", SHA256)
                .replace("#product", Actor.PRODUCT.id().toString())
                .replace("#1", ONE)
                .replace("#2", TWO);
    }
}
