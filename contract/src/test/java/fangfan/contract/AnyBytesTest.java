package fangfan.contract;

import static fangfan.contract.Bodies.READER;
import static fangfan.contract.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AnyBytesTest {

    private static final String TELLING = "{}[],:\"\\0-9.eEntu\u0000\u00ff ";

    @Property
    void anyBytesAreAnswered(@ForAll byte[] bytes) {
        assertAnswered(bytes);
    }

    @Property
    void anyTextIsAnswered(@ForAll String text) {
        assertAnswered(utf8(text));
        assertAnswered(utf8("{\"household\":" + text + "}"));
    }

    @Property
    void aBodyWithAByteChangedIsAnswered(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int changes) {
        byte[] bytes = utf8("{\"household\":" + new DrawnHousehold(random, 0.5).text() + "}");
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) TELLING.charAt(random.nextInt(TELLING.length()));
        }
        assertAnswered(bytes);
    }

    @Property
    void noMessageHoldsAValue(@ForAll Random random) {
        String secret = "Q" + random.nextInt(1_000_000) + "Z";
        String household = new DrawnHousehold(random, 0.5).text().replaceAll("\"[^\"]*\"(?!:)", "\"" + secret + "\"");

        assertThat(READER.readHousehold(utf8(household)).toString()).doesNotContain(secret);
    }

    private static void assertAnswered(byte[] bytes) {
        assertThat(READER.readCall(bytes)).isNotNull();
        assertThat(READER.readLine(bytes, 1)).isNotNull();
        assertThat(READER.readHousehold(bytes)).isNotNull();
    }
}
