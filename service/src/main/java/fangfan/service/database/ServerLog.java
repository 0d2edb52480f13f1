package fangfan.service.database;

import java.nio.file.Path;
import java.util.List;

/** Reads out of PostgreSQL's own words why it did not start. */
final class ServerLog {

    private ServerLog() {}

    static boolean tellsOfTakenPort(String log) {
        return log.contains("could not bind") || log.contains("Address already in use");
    }

    /** @param place of the data and of the log */
    static StartRefusal refusal(String log, Path place) {
        if (log.contains("No space left on device") || log.contains("Disk quota exceeded")) {
            return StartRefusal.diskFull(place, null);
        }
        if (log.contains("Permission denied") || log.contains("Read-only file system")) {
            return StartRefusal.notWritable(place, null);
        }
        if (log.contains("cannot be run as root") || log.contains("is not permitted")) {
            return StartRefusal.asRoot();
        }
        return StartRefusal.failed(place, reason(log));
    }

    private static String reason(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((first, last) -> last)
                .orElse(lines.isEmpty() ? "?" : lines.get(lines.size() - 1))
                .replaceFirst("^.*?(FATAL|PANIC|error): *", "");
    }
}
