package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AuditTest {

    @Test
    void aChangeIsLoggedByIdsAndNotByNames() {
        Logger logger = (Logger) LoggerFactory.getLogger(Audit.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        Audit.log(
                "key revoked",
                new Caller(new UUID(0, 1), "youxi", Role.COLLECTOR, new AreaPrefix("500116101")),
                new Caller(new UUID(0, 2), "county", Role.ADMIN, AreaPrefix.JIANGJIN));
        logger.detachAppender(lines);
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage())
                    .isEqualTo(
                            "key revoked: 00000000-0000-0000-0000-000000000001 by 00000000-0000-0000-0000-000000000002");
            assertThat(line.getKeyValuePairs())
                    .extracting(pair -> pair.key + "=" + pair.value)
                    .containsExactly(
                            "event=key revoked",
                            "changed=00000000-0000-0000-0000-000000000001",
                            "role=COLLECTOR",
                            "area=500116101",
                            "administrator=00000000-0000-0000-0000-000000000002");
        });
    }
}
