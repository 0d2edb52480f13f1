package fangfan.service.database;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the embedded server is told at every start, whatever else {@code postgresql.conf} says. */
final class ServerSettings {

    static final String FILE = "fangfan.conf";

    private static final Pattern PORT = Pattern.compile("port = (\\d{1,5})");

    private ServerSettings() {}

    static List<String> lines(int port) {
        return List.of(
                "# Written anew at every start. Your own settings belong into postgresql.conf, above the include.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "password_encryption = 'scram-sha-256'",
                "fsync = on",
                "full_page_writes = on",
                "synchronous_commit = on",
                "# A client that was killed leaves no lock behind for long.",
                "client_connection_check_interval = '5s'",
                "idle_in_transaction_session_timeout = '30s'",
                "# Statements and rows hold personal data: neither goes into the log.",
                "logging_collector = off",
                "log_destination = 'stderr'",
                "log_min_messages = warning",
                "log_min_error_statement = panic",
                "log_error_verbosity = terse",
                "log_statement = 'none'",
                "log_min_duration_statement = -1",
                "log_min_duration_sample = -1",
                "log_parameter_max_length = 0",
                "log_parameter_max_length_on_error = 0",
                "log_checkpoints = off",
                "log_autovacuum_min_duration = -1");
    }

    /** The port of the last start. */
    static OptionalInt port(List<String> lines) {
        return lines.stream()
                .map(PORT::matcher)
                .filter(Matcher::matches)
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .findFirst();
    }
}
