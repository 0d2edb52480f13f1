package fangfan.contract;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The member {@code key} of a bulk line, as bytes.
 *
 * <p>A key is shared with single calls, whose bodies have no such member: cut out with its comma and the space around it, it
 * leaves the body that a single call would have sent.
 */
public final class LineKey {

    // Without canonical names the parser would count characters, not bytes. The names of a call are a closed list.
    private static final JsonFactory FACTORY = JsonTree.FACTORY
            .rebuild()
            .enable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private LineKey() {}

    /**
     * The line as a single call would have sent it.
     *
     * @param line a JSON object in UTF-8 that {@link CallReader} has read without a fault
     */
    public static byte[] cutFrom(byte[] line) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            int endBefore = -1;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isKey = parser.currentName().equals("key");
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                parser.skipChildren();
                parser.finishToken();
                int end = (int) parser.currentLocation().getByteOffset();
                if (isKey) {
                    boolean isLast = parser.nextToken() == JsonToken.END_OBJECT;
                    int next = (int) parser.currentTokenLocation().getByteOffset();
                    return isLast ? without(endBefore < 0 ? start : endBefore, end, line) : without(start, next, line);
                }
                endBefore = end;
            }
            return line;
        }
    }

    private static byte[] without(int from, int to, byte[] line) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(line.length);
        rest.write(line, 0, from);
        rest.write(line, to, line.length - to);
        return rest.toByteArray();
    }
}
