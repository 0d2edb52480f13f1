package fangfan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final int LONGEST = 4;
    private static final int ANY = 1000;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            ''             | ''
            a              | 1:a
            a/             | 1:a
            a/b            | 1:a 2:b
            a/b/           | 1:a 2:b
            /              | 1:
            //             | 1: 2:
            a//b           | 1:a 2: 3:b
            a\\/b\\/       | 1:a 2:b
            \\/            | 1:
            \\             | 1:\\
            a\\b/          | 1:a\\b
            a\\\\/         | 1:a\\
            abcd/          | 1:abcd
            abcd\\/        | 1:abcd
            abcd           | 1:abcd
            abcde/a        | 1:! 2:a
            abcde\\/a      | 1:! 2:a
            abcde          | 1:!
            abcdefghijkl/a | 1:! 2:a
            a/abcdefghijkl | 1:a 2:!
            """)
    void aLineEndsWithALineFeedOrTheBody(String body, String lines) throws IOException {
        for (int piece = 1; piece <= body.length() + 1; piece++) {
            assertThat(all(inPieces(body, piece))).as("pieces of %d", piece).isEqualTo(lines);
        }
    }

    /** Body and lines with / for a line feed and \ for a carriage return. */
    private static InputStream inPieces(String body, int length) {
        byte[] bytes = body.replace('/', '\n').replace('\\', '\r').getBytes(StandardCharsets.US_ASCII);
        List<InputStream> pieces = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += length) {
            pieces.add(
                    new ByteArrayInputStream(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + length))));
        }
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    private static String all(InputStream body) throws IOException {
        Lines lines = new Lines(body, LONGEST);
        List<String> all = new ArrayList<>();
        for (List<Line> batch = lines.batch(ANY, ANY); !batch.isEmpty(); batch = lines.batch(ANY, ANY)) {
            batch.forEach(line -> all.add(line.number() + ":" + (line.isTooLong() ? "!" : text(line))));
        }
        return String.join(" ", all);
    }

    private static String text(Line line) {
        return new String(line.bytes(), StandardCharsets.US_ASCII).replace('\r', '\\');
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aBatchHasTheMostLinesThatItMay(int most) throws IOException {
        Lines lines = new Lines(inPieces("a/b/c/d/e/f/g/", ANY), LONGEST);

        assertThat(lines.batch(most, ANY)).hasSize(most);
    }

    @ParameterizedTest(name = "up to {0} bytes: {1} lines")
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "1000, 4"})
    void aBatchThatHasItsBytesIsNotAddedTo(int mostBytes, int size) throws IOException {
        Lines lines = new Lines(inPieces("ab/cd/ef/gh/", ANY), LONGEST);

        assertThat(lines.batch(ANY, mostBytes)).hasSize(size);
    }

    @Test
    void aBatchDoesNotWaitForTheEndOfALine() throws IOException {
        Lines lines = new Lines(new Arriving("a\nb\nc", "\nd"), LONGEST);

        assertThat(lines.batch(ANY, ANY)).extracting(LinesTest::text).containsExactly("a", "b");
        assertThat(lines.batch(ANY, ANY)).extracting(LinesTest::text).containsExactly("c");
        assertThat(lines.batch(ANY, ANY)).extracting(LinesTest::text).containsExactly("d");
        assertThat(lines.batch(ANY, ANY)).isEmpty();
    }

    /** Each piece arrives only when one waits for it, as from a client that waits for its answers. */
    private static final class Arriving extends InputStream {

        private final List<String> pieces;

        Arriving(String... pieces) {
            this.pieces = new ArrayList<>(List.of(pieces));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (pieces.isEmpty()) {
                return -1;
            }
            byte[] piece = pieces.remove(0).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(piece, 0, buffer, offset, piece.length);
            return piece.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }
    }
}
