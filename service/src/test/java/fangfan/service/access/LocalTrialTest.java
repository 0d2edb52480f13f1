package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;

class LocalTrialTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing is configured        |                               |       | 127.0.0.1 | true
            no database is named         | ''                            |       | 127.0.0.1 | true
            loopback of IPv6             |                               |       | ::1       | true
            a database of its own        | jdbc:postgresql://db/fangfan  |       | 127.0.0.1 | false
            switched off                 |                               | false | 127.0.0.1 | false
            switched on                  |                               | true  | 127.0.0.1 | true
            heard in the network         |                               |       | 10.0.0.1  | false
            heard everywhere             |                               |       | 0.0.0.0   | false
            heard everywhere, unsaid     |                               |       |           | false
            switched on, but elsewhere   |                               | true  | 10.0.0.1  | false
            """)
    void onlyAnUnconfiguredServiceOnLoopbackIsATrial(
            String aCase,
            @Nullable String database,
            @Nullable Boolean trial,
            @Nullable String address,
            boolean expected)
            throws UnknownHostException {
        Map<String, Object> settings = new HashMap<>();
        if (database != null) {
            settings.put("spring.datasource.url", database);
        }
        if (trial != null) {
            settings.put("fangfan.trial", trial);
        }
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new MapPropertySource("settings", settings));
        assertThat(LocalTrial.isTrial(
                        new PropertySourcesPropertyResolver(sources),
                        address == null ? null : InetAddress.getByName(address)))
                .isEqualTo(expected);
    }
}
