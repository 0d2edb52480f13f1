package fangfan.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class ConfigurationPageTest {

    private static final Pattern IN_TEXT = Pattern.compile("fangfan\\.[a-z]+(?:[.-][a-z]+)*");
    private static final Pattern READ = Pattern.compile("(?:\\$\\{|[pP]roperty\\(\")(fangfan\\.[a-z.-]+)");

    @Test
    void everySettingStandsInTheReference() throws IOException {
        Set<String> described = new TreeSet<>();
        IN_TEXT.matcher(Files.readString(Path.of("../docs/configuration.md")))
                .results()
                .map(MatchResult::group)
                .forEach(described::add);

        assertThat(settings()).isNotEmpty().isSubsetOf(described);
    }

    private static Set<String> settings() throws IOException {
        Set<String> settings = new TreeSet<>();
        for (PropertySource<?> source :
                new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"))) {
            Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames())
                    .filter(name -> name.startsWith("fangfan."))
                    .forEach(settings::add);
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                READ.matcher(Files.readString(source))
                        .results()
                        .map(result -> result.group(1))
                        .forEach(settings::add);
            }
        }
        bound().forEach(settings::add);
        return settings;
    }

    private static Stream<String> bound() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fangfan.service");
        return ours.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .flatMap(type -> {
                    ConfigurationProperties properties = type.getAnnotationOfType(ConfigurationProperties.class);
                    String prefix = properties.prefix().isEmpty() ? properties.value() : properties.prefix();
                    return Arrays.stream(type.reflect().getRecordComponents())
                            .map(component -> prefix + "." + kebab(component));
                });
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
