package fangfan.service.database;

import fangfan.service.RunningService;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can befall the server; each is over when it returns. */
enum Outage {
    STOPPED {
        @Override
        void strike(RunningService service, Duration length) {
            signal("INT", Stream.of(postmaster(service)));
        }
    },
    KILLED {
        @Override
        void strike(RunningService service, Duration length) {
            signal("KILL", Stream.of(postmaster(service)));
        }
    },
    BACKENDS_KILLED {
        @Override
        void strike(RunningService service, Duration length) {
            signal("KILL", postmaster(service).children());
        }
    },
    KILLED_WITH_FROZEN_BACKENDS {
        @Override
        void strike(RunningService service, Duration length) {
            ProcessHandle postmaster = postmaster(service);
            signal("STOP", postmaster.children());
            signal("KILL", Stream.of(postmaster));
        }
    },
    FROZEN {
        @Override
        void strike(RunningService service, Duration length) {
            List<ProcessHandle> all =
                    new ArrayList<>(postmaster(service).children().toList());
            all.add(postmaster(service));
            signal("STOP", all.stream());
            Pause.of(length);
            signal("CONT", all.stream().filter(ProcessHandle::isAlive));
        }
    },
    SLOW {
        @Override
        void strike(RunningService service, Duration length) {
            EmbeddedDatabase database = service.bean(EmbeddedDatabase.class);
            try (Connection connection = DriverManager.getConnection(
                            database.url(),
                            database.owner().user(),
                            database.owner().password());
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table decision in access exclusive mode");
                Pause.of(length);
                connection.rollback();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    };

    abstract void strike(RunningService service, Duration length);

    private static ProcessHandle postmaster(RunningService service) {
        Path cluster = service.data().toAbsolutePath().normalize().resolve("postgresql/cluster");
        return Postmaster.of(cluster).flatMap(one -> one.process(cluster)).orElseThrow();
    }

    private static void signal(String signal, Stream<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
