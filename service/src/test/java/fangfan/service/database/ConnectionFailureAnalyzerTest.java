package fangfan.service.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class ConnectionFailureAnalyzerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            08001 | 连不上数据库（why） | the database cannot be reached (why)
            57P03 | 连不上数据库（why） | the database cannot be reached (why)
            28P01 | 数据库不接受这个用户名或密码（why） | the database refuses this user name or password (why)
            28000 | 数据库不接受这个用户名或密码（why） | the database refuses this user name or password (why)
            3D000 | 服务器上没有这个数据库（why） | there is no such database on the server (why)
            42501 | 数据库账号的权限不够（why） | a role of the database lacks rights (why)
            25006 | 数据库是只读的（why） | the database is read-only (why)
            """)
    void theServersAnswerBecomesTheOperatorsWords(String state, String zh, String en) {
        SQLException said = new SQLException("why\nPosition: 14", state);
        FailureAnalysis analysis = requireNonNull(new ConnectionFailureAnalyzer()
                .analyze(new IllegalStateException(new SQLTransientConnectionException("timed out", said))));
        assertThat(analysis.getDescription()).isEqualToNormalizingNewlines(zh + "\n" + en);
    }

    @Test
    void aFaultOfOursIsLeftToTheStackTrace() {
        assertThat(new ConnectionFailureAnalyzer().analyze(new SQLException("syntax error", "42601")))
                .isNull();
    }
}
