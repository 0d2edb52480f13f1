package fangfan.service.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.dashboard.DashboardDocument;
import fangfan.service.page.Words;
import fangfan.vocabulary.Language;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealNoteTest {

    @ParameterizedTest(name = "{1} wait for {2} s")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2023-11-08T09:30:05+08:00 | 0     | 0  | k  | 已经写下的记录都封存了                           | 最近一次封存在 2023-11-08 09:30:05，共 12,345 条记录。
            2023-11-08T09:30:05+08:00 | 3     | 4  | '' | 最近 4 秒内的记录还没有全部封存，有 3 条在等      | 平常每几秒封存一次，不用做什么。最近一次封存在 2023-11-08 09:30:05，共 12,345 条记录。
            2023-11-08T09:30:05+08:00 | 10000 | 60 | '' | 最近 60 秒内的记录还没有全部封存，有 10,000 条在等 | 平常每几秒封存一次，不用做什么。最近一次封存在 2023-11-08 09:30:05，共 12,345 条记录。
            2023-11-08T09:30:05+08:00 | 10000 | 61 | q  | 最近 61 秒内的记录还没有全部封存，有 10,000 条在等 | 平常每几秒封存一次，现在慢了。请管理员看一看服务的日志；没有封存的记录都还在，只是还证明不了没有被改过。最近一次封存在 2023-11-08 09:30:05，共 12,345 条记录。
            none                      | 0     | 0  | k  | 已经写下的记录都封存了                           | 还没有封存过。
            none                      | 1     | 1  | '' | 最近 1 秒内的记录还没有全部封存，有 1 条在等      | 平常每几秒封存一次，不用做什么。还没有封存过。
            """)
    void saysHowMuchIsNotSealed(
            @Nullable OffsetDateTime sealedAt, int waiting, int seconds, String letter, String title, String text) {
        DashboardDocument.Seal seal =
                new DashboardDocument.Seal(sealedAt == null ? 0 : 12_345, sealedAt, waiting, null, seconds);
        assertThat(SealNote.of(seal, Words.in(Language.ZH))).isEqualTo(new SealNote(letter, title, text));
    }
}
