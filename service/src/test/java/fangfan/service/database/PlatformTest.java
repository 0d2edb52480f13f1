package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
            Linux,      amd64,   postgres-linux-x86_64.txz
            Linux,      aarch64, postgres-linux-arm_64.txz
            Mac OS X,   x86_64,  postgres-darwin-x86_64.txz
            Mac OS X,   aarch64, postgres-darwin-arm_64.txz
            Windows 11, amd64,   postgres-windows-x86_64.txz
            Linux,      riscv64, postgres-linux-riscv64.txz
            """)
    void namesTheArchiveAsItsMakersDo(String system, String architecture, String archive) {
        assertThat(Platform.of(system, architecture).archive()).isEqualTo(archive);
    }

    @Test
    void theBuildBringsPostgresqlForTheMachineThatBuilds() {
        assertThat(PlatformTest.class.getResource("/" + Platform.here().archive()))
                .isNotNull();
    }
}
