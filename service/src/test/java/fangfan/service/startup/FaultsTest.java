package fangfan.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

class FaultsTest {

    @Test
    void aTakenPortIsNamedWithTheNextOneToTry() {
        assertThat(said(new PortTakenAnalyzer(), new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("""
                        端口 8080 已被占用，也许防返已经在运行
                        port 8080 is taken; perhaps Fangfan runs already
                        请停掉占用它的程序，或换一个端口：SERVER_PORT=8081 ./fangfan serve
                        stop the program that has it, or choose another port: SERVER_PORT=8081 ./fangfan serve""");
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() {
        assertThat(said(UnusableDataDirectoryReporter.analysis(
                        new UnusableDataDirectory(Path.of("/srv/fangfan"), new IOException("Read-only file system")))))
                .isEqualTo("""
                        数据目录写不进去：/srv/fangfan
                        the data directory cannot be written: /srv/fangfan
                        请把目录交给运行服务的账号，或用 FANGFAN_DATA=目录 换一个
                        give the directory to the account that runs the service, or choose another with FANGFAN_DATA=directory""");
    }

    @Test
    void anUnforeseenFaultIsToldWithItsFirstCause() {
        assertThat(said(new UnforeseenFaultAnalyzer(), new IllegalStateException(new IOException("no such thing"))))
                .isEqualTo("""
                        服务没有启动：java.io.IOException: no such thing
                        the service did not start: java.io.IOException: no such thing
                        详情在数据目录的 log/fangfan.jsonl 里，请交给维护人员
                        more is in log/fangfan.jsonl of the data directory; give it to whoever maintains this""");
    }

    private static String said(FailureAnalyzer analyzer, Throwable failure) {
        return said(Objects.requireNonNull(analyzer.analyze(failure)));
    }

    private static String said(FailureAnalysis analysis) {
        return analysis.getDescription() + "\n" + analysis.getAction();
    }
}
