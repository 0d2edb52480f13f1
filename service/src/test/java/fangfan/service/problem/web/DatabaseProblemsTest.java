package fangfan.service.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseProblemsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            connection lost,       08006, 503
            cannot connect,        08001, 503
            password changed,      28P01, 503
            no such database,      3D000, 503
            deadlock,              40P01, 503
            disk full,             53100, 503
            too many connections,  53300, 503
            lock timeout,          55P03, 503
            server is stopping,    57P01, 503
            statement timeout,     57014, 503
            disk error,            58030, 503
            damaged page,          XX001, 503
            read-only,             25006, 503
            no transaction,        25P01, 500
            value too long,        22001, 500
            key twice,             23505, 500
            no such table,         42P01, 500
            no right,              42501, 500
            shorter than a class,  0,     500
            """)
    void outagesAreRefusedAndFaultsOfOursAreNot(String aCase, String state, int status) {
        var failure = new UncategorizedSQLException("task", null, new SQLException("why", state));
        assertThat(DatabaseProblems.of(failure).kind().status()).isEqualTo(status);
    }

    @Test
    void anOutageAsksToComeAgain() {
        var failure = new UncategorizedSQLException("task", null, new SQLException("why", "08006"));
        assertThat(DatabaseProblems.of(failure).retryAfter()).hasValue(5);
    }

    @Test
    void withoutAConnectionNothingIsDecided() {
        var timeout = new SQLTransientConnectionException("timed out");
        assertThat(DatabaseProblems.of(new CannotGetJdbcConnectionException("x", timeout))
                        .kind()
                        .status())
                .isEqualTo(503);
        assertThat(DatabaseProblems.of(new CannotCreateTransactionException("x", timeout))
                        .kind()
                        .status())
                .isEqualTo(503);
        assertThat(DatabaseProblems.of(new TransactionSystemException("commit", timeout))
                        .kind()
                        .status())
                .isEqualTo(503);
    }

    @Test
    void aRowThatShouldBeThereIsAFaultOfOurs() {
        assertThat(DatabaseProblems.of(new EmptyResultDataAccessException(1))
                        .kind()
                        .status())
                .isEqualTo(500);
    }
}
