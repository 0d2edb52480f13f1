package fangfan.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema of problem documents, as it ships. */
public final class ProblemSchema {

    public static final String TEXT = text();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private ProblemSchema() {}

    /** Asserts that the text is a problem document. */
    public static void check(String document) {
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).as(document).isEmpty();
    }

    private static String text() {
        try (InputStream in = Problem.class.getResourceAsStream("problem.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
