package fangfan.service.database;

import fangfan.vocabulary.Text;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator, in both languages, what is wrong with the connection to the database that was named. */
final class ConnectionFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        SQLException innermost = innermost(cause);
        return refusal(String.valueOf(innermost.getSQLState()), innermost)
                .map(refusal -> new StartRefusalAnalyzer().analyze(rootFailure, refusal))
                .orElse(null);
    }

    private static SQLException innermost(SQLException outer) {
        SQLException found = outer;
        for (Throwable next = outer.getCause(); next != null; next = next.getCause()) {
            if (next instanceof SQLException inner && inner.getSQLState() != null) {
                found = inner;
            }
        }
        return found;
    }

    /** @param state SQLSTATE */
    static Optional<StartRefusal> refusal(String state, SQLException cause) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Optional.of(refusal(
                    new Text("连不上数据库", "the database cannot be reached"),
                    new Text(
                            "请看服务器是否在运行，SPRING_DATASOURCE_URL 里的主机和端口对不对，防火墙是否放行",
                            "see whether the server runs, whether SPRING_DATASOURCE_URL names its host and port, and whether a firewall is in between"),
                    cause));
        }
        if (state.startsWith("28")) {
            return Optional.of(refusal(
                    new Text("数据库不接受这个用户名或密码", "the database refuses this user name or password"),
                    new Text(
                            "请核对 SPRING_DATASOURCE_USERNAME、SPRING_DATASOURCE_PASSWORD（建表另用账号的，还有 SPRING_FLYWAY_USER、SPRING_FLYWAY_PASSWORD）和服务器的 pg_hba.conf",
                            "check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD (where another role owns the tables, SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD too) and the server's pg_hba.conf"),
                    cause));
        }
        if (state.equals("3D000")) {
            return Optional.of(refusal(
                    new Text("服务器上没有这个数据库", "there is no such database on the server"),
                    new Text(
                            "请先建库，或改正 SPRING_DATASOURCE_URL 末尾的库名",
                            "create it, or correct the name at the end of SPRING_DATASOURCE_URL"),
                    cause));
        }
        if (state.equals("42501")) {
            return Optional.of(refusal(
                    new Text("数据库账号的权限不够", "a role of the database lacks rights"),
                    new Text(
                            "建表的账号（SPRING_FLYWAY_USER）须能在 public 模式里建表；换过运行账号的，请把旧账号的权限授给新账号：grant 旧账号 to 新账号",
                            "the role that makes tables (SPRING_FLYWAY_USER) must be able to create in schema public; after a change of the application's role: grant the_old_role to the_new_role"),
                    cause));
        }
        if (state.equals("25006")) {
            return Optional.of(refusal(
                    new Text("数据库是只读的", "the database is read-only"),
                    new Text("请让 SPRING_DATASOURCE_URL 指向主服务器", "let SPRING_DATASOURCE_URL name the primary server"),
                    cause));
        }
        return Optional.empty();
    }

    /** What the driver or the server said names host, role or table, and never a password. */
    private static StartRefusal refusal(Text problem, Text remedy, SQLException cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new StartRefusal(
                new Text("%s（%s）".formatted(problem.zh(), said), "%s (%s)".formatted(problem.en(), said)),
                remedy,
                cause);
    }
}
