package fangfan.service.throughput;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A decision as the service stored it, as far as it differs from call to call; binary columns as PostgreSQL reads them: in hexadecimal. */
record KeptRow(String caller, String outcome, boolean complete, String call, String document, String trace) {

    private static final String SAMPLE = """
            select caller_id, outcome, complete, call::text, document::text, trace::text
            from (select *, row_number() over (order by id) as number, count(*) over () as total from decision) as numbered
            where number %% greatest(1, total / %d) = 0 limit %1$d""";

    /** Rows spread evenly over all that are stored. */
    static List<KeptRow> sample(DataSource database, int count) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SAMPLE.formatted(count))) {
            List<KeptRow> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(new KeptRow(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
            return rows;
        }
    }
}
