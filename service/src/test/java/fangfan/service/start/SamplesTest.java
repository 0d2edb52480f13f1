package fangfan.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.service.page.Words;
import fangfan.vocabulary.Language;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = new Samples();

    @Test
    void everySampleIsACallThatTheServiceTakes() {
        assertThat(samples.all())
                .hasSize(6)
                .allSatisfy(sample ->
                        assertThat(new CallReader().readCall(sample.call())).isInstanceOf(CallReading.Read.class));
    }

    @Test
    void everySampleHasItsLabelInBothLanguages() {
        for (Sample sample : samples.all()) {
            for (Language language : Language.values()) {
                assertThat(Words.in(language).of("sample." + sample.id())).isNotBlank();
                assertThat(Words.in(language).of("sample." + sample.id() + ".note"))
                        .isNotBlank();
            }
        }
    }

    @Test
    void aHouseholdAloneIsWrappedAsACall() {
        assertThat(samples.find("131-nothing-known").orElseThrow().json()).isEqualTo("""
                {
                  "household": {
                    "householdNo": "500116107202-0131",
                    "areaCode": "500116107202"
                  }
                }
                """);
    }
}
