package fangfan.service.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an export as lines: an object for each decision, with its answer as it was given, and one that says how many there are. */
@Component
public class LineExport {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Exports exports;

    LineExport(Exports exports) {
        this.exports = exports;
    }

    /** The last line. */
    private record End(int exported, boolean cut) {}

    public void write(Export export, OutputStream out) throws IOException {
        try {
            exports.read(export, decision -> append(decision, out));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        out.write(JSON.writeValueAsBytes(new End(export.ids().size(), export.isCut())));
        out.write('\n');
    }

    private static void append(ExportedDecision decision, OutputStream out) {
        byte[] head = JSON.writeValueAsBytes(decision.head());
        Optional<byte[]> answer = decision.answer();
        try {
            out.write(head, 0, head.length - 1);
            if (answer.isPresent()) {
                out.write(",\"answer\":".getBytes(StandardCharsets.US_ASCII));
                out.write(answer.get());
            }
            out.write('}');
            out.write('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
