package fangfan.service.round;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import org.junit.jupiter.api.Test;

/** The round that ships, as the notice of 2023-10-30 sets it. */
class RoundsIT {

    private final Rounds rounds = RunningService.get().bean(Rounds.class);

    @Test
    void theSecondRoundOf2023IsOpen() {
        assertThat(rounds.open()).contains("2023-2");
    }

    @Test
    void itsStagesEndOnTheDaysOfTheNotice() {
        assertThat(rounds.stages("2023-2"))
                .extracting(stage -> stage.name().zh() + " "
                        + stage.from().map(day -> day + " ").orElse("") + "- " + stage.to() + " " + stage.basis())
                .containsExactly(
                        "动员部署 - 2023-11-05 二（一）",
                        "集中排查和信息采集 2023-11-06 - 2023-11-30 二（二）",
                        "数据录入更新 2023-10-21 - 2023-12-10 二（三）1",
                        "总结报告 - 2023-12-20 二（四）",
                        "全部工作完成 - 2023-12-31 二");
    }

    @Test
    void aRoundThatIsNotKnownHasNoStages() {
        assertThat(rounds.stages("2031-1")).isEmpty();
    }
}
