package fangfan.service.startup;

import fangfan.service.access.FirstRun;
import fangfan.service.database.DataDirectory;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What a newcomer needs to know of a service that has just started: where it is, what it runs on, how to call it. */
@Component
final class StartReport {

    private static final int SHORT_SHA256 = 12;

    private final DataDirectory data;
    private final Rulesets rulesets;
    private final Rounds rounds;
    private final Environment environment;

    StartReport(DataDirectory data, Rulesets rulesets, Rounds rounds, Environment environment) {
        this.data = data;
        this.rulesets = rulesets;
        this.rounds = rounds;
        this.environment = environment;
    }

    String text(Duration taken) {
        Path keys = data.file(FirstRun.FILE);
        return """

                防返已启动，用了 %1$s 秒。Fangfan is running, started in %1$s s.

                  地址 address   %2$s
                  规则 ruleset   %3$s
                  轮次 round     %4$s
                  库　 database  %5$s
                  密钥 keys      %6$s
                  日志 log       %7$s
                  停止 stop      Ctrl-C

                试一试，判定一户编造的农户 Try it on a made-up household:

                  %8$s
                """.formatted(
                        String.format(Locale.ROOT, "%.1f", taken.toMillis() / 1000.0),
                        address(),
                        rulesets.inForce().map(StartReport::ruleset).orElse("没有生效的规则 none in force"),
                        rounds.open().orElse("没有开放的轮次 none open"),
                        database(),
                        Files.exists(keys) ? keys : keys + "（已移走 moved away）",
                        environment.getProperty("logging.file.name", ""),
                        curlLine());
    }

    String curlLine() {
        return CurlLine.of(address(), data.file(FirstRun.FILE));
    }

    private URI address() {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String port = environment.getProperty("local.server.port");
        return URI.create("http://%s:%s/".formatted(host.equals("0.0.0.0") ? "127.0.0.1" : host, port));
    }

    private static String ruleset(RulesetInForce inForce) {
        return "第 %1$d 版 version %1$d，sha256 %2$s…"
                .formatted(
                        inForce.ruleset().id().version(),
                        inForce.ruleset().id().sha256().substring(0, SHORT_SHA256));
    }

    private String database() {
        String url = environment.getProperty("spring.datasource.url");
        return StringUtils.hasText(url)
                ? "外部 external，" + withoutParameters(url)
                : "自带 embedded，" + data.file("postgresql");
    }

    /** Parameters of a URL may hold a password. */
    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
