package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class BulkEvaluationsTest {

    private static final Caller CALLER = new Caller(new UUID(0, 1), "collector", Role.COLLECTOR, new AreaPrefix(""));

    private final List<String> transactions = new ArrayList<>();

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''    | ''                  | ''
            a     | given               | a
            a b c | given given given   | abc
            a d c | given 500 given     | adc a d c
            d d c | 500 500 given       | ddc d d c
            d     | 500                 | d
            a x c | given 500 given     | axc a x c
            x     | 500                 | x
            a r c | 503 503 503         | arc
            a q c | 503 503 503         | aqc
            a l c | 503 503 503         | alc
            a t c | 503 503 503         | atc
            a s c | 503 503 503         | asc
            a D c | given 503 503       | aDc a D
            """)
    void aFailureRefusesTheCallThatItIsOfAndAnOutageAll(String calls, String replies, String tried) {
        List<Submission> submissions = calls.isEmpty()
                ? List.of()
                : List.of(calls.split(" ")).stream().map(this::call).toList();

        List<Reply> given = new BulkEvaluations(this::evaluate).evaluate(submissions, CALLER);

        assertThat(String.join(
                        " ", given.stream().map(BulkEvaluationsTest::told).toList()))
                .isEqualTo(replies);
        assertThat(String.join(" ", transactions)).isEqualTo(tried);
    }

    private Submission call(String name) {
        byte[] body = name.getBytes(StandardCharsets.US_ASCII);
        return new Submission(body, new CallReader().readCall(body), Optional.empty(), Language.ZH, false);
    }

    private static String name(Submission submission) {
        return new String(submission.body(), StandardCharsets.US_ASCII);
    }

    private static String told(Reply reply) {
        return reply instanceof Reply.Refused refused
                ? String.valueOf(refused.problem().kind().status())
                : "given";
    }

    private List<Reply> evaluate(List<Submission> submissions, Caller caller) {
        transactions.add(String.join(
                "", submissions.stream().map(BulkEvaluationsTest::name).toList()));
        submissions.forEach(submission -> fail(name(submission), submissions.size() == 1));
        return submissions.stream()
                .map(submission -> (Reply) new Reply.Given(new UUID(0, 2), submission.body()))
                .toList();
    }

    private static void fail(String name, boolean isAlone) {
        switch (name) {
            case "d" -> throw new DuplicateKeyException("", new SQLException("", "23505"));
            case "x" -> throw new IllegalStateException();
            case "r" -> throw new DataAccessResourceFailureException("", new SQLException("", "08006"));
            case "q" -> throw new QueryTimeoutException("", new SQLException("", "57014"));
            case "l" -> throw new CannotAcquireLockException("", new SQLException("", "55P03"));
            case "t" -> throw new CannotCreateTransactionException("");
            case "s" -> throw new TransactionSystemException("", new SQLException("", "08006"));
            case "D" ->
                throw isAlone
                        ? new CannotCreateTransactionException("")
                        : new DuplicateKeyException("", new SQLException("", "23505"));
            default -> {}
        }
    }
}
