package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            FATAL:  could not write lock file "postmaster.pid": No space left on device | 磁盘满了，数据库起不来：/data | the disk is full, the database cannot start: /data
            PANIC:  could not write: Disk quota exceeded | 磁盘满了，数据库起不来：/data | the disk is full, the database cannot start: /data
            FATAL:  could not open file "x": Permission denied | 数据目录没有读写权限：/data | the data directory cannot be read and written: /data
            FATAL:  could not create file: Read-only file system | 数据目录没有读写权限：/data | the data directory cannot be read and written: /data
            initdb: error: cannot be run as root | PostgreSQL 不能以 root 运行 | PostgreSQL does not run as root
            2026-01-01 UTC [1] FATAL:  data directory "x" has wrong ownership | 自带的数据库没有启动：data directory "x" has wrong ownership | the embedded database did not start: data directory "x" has wrong ownership
            pg_ctl: server did not start in time | 自带的数据库没有启动：pg_ctl: server did not start in time | the embedded database did not start: pg_ctl: server did not start in time
            """)
    void theOperatorIsToldWhyItDidNotStart(String log, String zh, String en) {
        StartRefusal refusal = ServerLog.refusal(log, Path.of("/data"));
        assertThat(refusal.problem().zh()).isEqualTo(zh);
        assertThat(refusal.problem().en()).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LOG:  could not bind IPv4 address "127.0.0.1": Address already in use | true
            FATAL:  could not create any TCP/IP sockets | false
            LOG:  database system is ready to accept connections | false
            """)
    void aTakenPortIsRecognised(String log, boolean taken) {
        assertThat(ServerLog.tellsOfTakenPort(log)).isEqualTo(taken);
    }
}
