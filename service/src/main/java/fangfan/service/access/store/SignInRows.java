package fangfan.service.access.store;

import fangfan.service.access.AreaPrefix;
import fangfan.service.access.SignInTry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of sign-ins in PostgreSQL, the same for all instances. */
@Component
public class SignInRows {

    /** Wrong passwords in a row, within a quarter of an hour, that lock an account until the quarter has passed. */
    public static final int MOST_WRONG = 10;

    private final JdbcClient jdbc;

    SignInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID account, SignInTry.Outcome outcome) {
        jdbc.sql("insert into sign_in (account_id, outcome) values (:account, :outcome)")
                .param("account", account)
                .param("outcome", outcome.name())
                .update();
    }

    /** Whether there were too many wrong passwords since the last right one and since the password was set. */
    public boolean isLocked(UUID account) {
        return jdbc.sql("""
                        select count(*) >= :most from sign_in s join account a on a.id = s.account_id
                        where s.account_id = :account and s.outcome = 'WRONG_PASSWORD'
                          and s.at > greatest(
                              clock_timestamp() - interval '15 minutes', a.password_set_at,
                              (select max(r.at) from sign_in r where r.account_id = :account and r.outcome = 'SIGNED_IN'))
                        """)
                .param("most", MOST_WRONG)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    public List<SignInTry> of(UUID account, int most) {
        return jdbc.sql("""
                        select a.name, s.at, s.outcome from sign_in s join account a on a.id = s.account_id
                        where s.account_id = :account order by s.id desc limit :most
                        """)
                .param("account", account)
                .param("most", most)
                .query(SignInRows::row)
                .list();
    }

    /** Of all accounts of the area, the newest first. */
    public List<SignInTry> within(AreaPrefix area, int most) {
        return jdbc.sql("""
                        select a.name, s.at, s.outcome from sign_in s join account a on a.id = s.account_id
                        where starts_with(a.area_prefix, :area) order by s.id desc limit :most
                        """)
                .param("area", area.digits())
                .param("most", most)
                .query(SignInRows::row)
                .list();
    }

    private static SignInTry row(ResultSet row, int number) throws SQLException {
        return new SignInTry(
                row.getString("name"),
                Columns.instant(row, "at").orElseThrow(),
                SignInTry.Outcome.valueOf(row.getString("outcome")));
    }
}
