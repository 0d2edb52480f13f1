package fangfan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "复核", "\ud840\udc00", "a\ud840\udc00b\ud840\udc01"})
    void wholeCharactersAreWrittenAndReadAgain(String text) {
        assertThat(Utf8.bytes(text).flatMap(Utf8::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud840", "\udc00", "a\ud840", "\ud840a", "\udc00\ud840", "\ud840\ud840\udc00"})
    void halfACharacterIsNotWritten(String text) {
        assertThat(Utf8.bytes(text)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNotRead() {
        assertThat(Utf8.text(new byte[] {(byte) 0xe5, (byte) 0xa4})).isEmpty();
        assertThat(Utf8.text("复".getBytes(StandardCharsets.UTF_8))).contains("复");
    }
}
