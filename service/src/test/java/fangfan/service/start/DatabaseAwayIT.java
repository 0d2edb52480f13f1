package fangfan.service.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.start.Visitor.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The start page while no connection to the database is to be had. */
class DatabaseAwayIT {

    private static final int ALL = 16;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private final RunningService service = RunningService.get();

    @Test
    void thePageStandsAndSaysWhatToDo() throws SQLException {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).opens("/")) {
            List<Connection> taken = takeAll();
            try {
                visitor.page().locator("form.samples button").click();
                assertThat(visitor.page().locator("#result h3")).hasText("暂时存不了，所以没有判定");
                assertThat(visitor.page().locator("#result h3")).isFocused();
                assertThat(visitor.page().locator("#result p")).hasText("每个判定都要先存档才给出。等数据库恢复后，再按一次“判定这一户”。");
                visitor.opens("/");
                assertThat(visitor.page().locator("form.samples")).isVisible();
                assertThat(visitor.page().locator("aside .c-e")).hasText("不可写，连不上");
                assertThat(visitor.page().locator(".note-e p"))
                        .hasText("现在不能判定，已存的判定不会丢。看一下 PostgreSQL 有没有在运行、磁盘有没有写满，恢复后刷新本页。");
                visitor.keepsScreenshot("start-database-away");
                visitor.expectsFaults();
            } finally {
                for (Connection connection : taken) {
                    connection.close();
                }
            }
            visitor.evaluates("demo-self-paid-3500");
            assertThat(visitor.page().locator(".slip .v-lg")).hasText("符合");
        }
    }

    private List<Connection> takeAll() throws SQLException {
        DataSource pool = service.bean(DataSource.class);
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            taken.add(pool.getConnection());
        }
        return taken;
    }
}
