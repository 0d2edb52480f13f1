package fangfan.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Hex;
import fangfan.evidence.Malformed;
import fangfan.evidence.check.SealedLog;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SigningKey;
import fangfan.evidence.record.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCheckTest {

    private static final SealedLog LOG = new SealedLog();
    private static final Evidence EVIDENCE = Packages.evidence(LOG);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void write() throws IOException, Malformed {
        files = EvidenceZip.read(Packages.write(EVIDENCE, folder.resolve("evidence.zip")));
    }

    @Test
    void everyStepOfAnUntouchedPackageHolds() {
        assertThat(EvidenceCheck.steps(files, Optional.of(LOG.key())))
                .containsExactly(
                        new EvidenceStep.Receipt(
                                true, Hex.print(EVIDENCE.record().leaf())),
                        new EvidenceStep.Place(true, 40, 41),
                        new EvidenceStep.Signature(
                                true,
                                LOG.key().fingerprint(),
                                LOG.latest().checkpoint().at(),
                                false),
                        new EvidenceStep.SameKey(true),
                        new EvidenceStep.Deciphered(Part.DOCUMENT, true, true),
                        new EvidenceStep.Deciphered(Part.TRACE, true, true),
                        new EvidenceStep.Deciphered(Part.CALL, true, false),
                        new EvidenceStep.Workbooks(
                                true, 2, "e4fb2d9ce6e290b78e7f0ef6813ace010d4fff5a6d5c0ee406d53d8bbd8c672d"));
        assertThat(EvidenceCheck.steps(files, Optional.empty())).allMatch(EvidenceStep::holds);
    }

    @Test
    void anotherKeyThanThePackagesIsTold() {
        LogKey other = SigningKey.generate().logKey();

        assertThat(failing(Optional.of(other)))
                .containsExactly(
                        new EvidenceStep.Signature(
                                false,
                                other.fingerprint(),
                                LOG.latest().checkpoint().at(),
                                false),
                        new EvidenceStep.SameKey(false));
    }

    @Test
    void noFileCanBeTakenFromAnotherPackage() throws IOException, Malformed {
        Map<String, byte[]> other =
                EvidenceZip.read(Packages.write(Packages.evidence(new SealedLog()), folder.resolve("other.zip")));
        for (String name : List.of("record.json", "proof.json", "checkpoint.txt", "public-key.pem", "decision.json")) {
            SortedMap<String, byte[]> mixed = new TreeMap<>(files);
            byte[] before = Objects.requireNonNull(mixed.put(name, Objects.requireNonNull(other.get(name))));
            if (!Arrays.equals(before, mixed.get(name))) {
                assertThat(EvidenceCheck.steps(mixed, Optional.of(LOG.key())))
                        .as(name)
                        .anyMatch(step -> !step.holds());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record.json",
                "proof.json",
                "checkpoint.txt",
                "public-key.pem",
                "keys.json",
                "decision.json",
                "trace.json",
                "workbooks/parameters.xlsx"
            })
    void aFlippedBitOfAnyFileIsTold(String name) {
        byte[] file = Objects.requireNonNull(files.get(name));
        for (int i = 0; i < file.length; i += file.length < 300 ? 1 : 7) {
            byte[] flipped = file.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            files.put(name, flipped);
            assertThat(failing(Optional.of(LOG.key())))
                    .as("%s, byte %s", name, i)
                    .isNotEmpty();
        }
    }

    @Test
    void aPartThatIsShownWithoutItsKeyOrTheOtherWayRoundProvesNothing() {
        files.put("call.json", new byte[] {'{', '}'});
        assertThat(failing(Optional.of(LOG.key())))
                .containsExactly(new EvidenceStep.Deciphered(Part.CALL, false, true));

        files.remove("call.json");
        files.remove("trace.json");
        assertThat(failing(Optional.of(LOG.key())))
                .containsExactly(new EvidenceStep.Deciphered(Part.TRACE, false, true));
    }

    @Test
    void aWorkbookMoreOrLessIsTold() {
        String named = workbooks().sha256();
        files.put("workbooks/more.xlsx", new byte[0]);
        assertThat(failing(Optional.of(LOG.key()))).containsExactly(new EvidenceStep.Workbooks(false, 3, named));

        files.remove("workbooks/more.xlsx");
        files.remove("workbooks/parameters.xlsx");
        assertThat(failing(Optional.of(LOG.key()))).containsExactly(new EvidenceStep.Workbooks(false, 1, named));
    }

    @ParameterizedTest
    @CsvSource({"record.json, file", "proof.json, file", "checkpoint.txt, note", "public-key.pem, PUBLIC KEY"})
    void whatCannotBeReadIsToldAndTheRestVerified(String name, String part) {
        files.put(name, new byte[] {'?'});

        assertThat(failing(Optional.of(LOG.key()))).contains(new EvidenceStep.Unreadable(name, part));
        assertThat(EvidenceCheck.steps(files, Optional.of(LOG.key()))).contains(workbooks());
    }

    private EvidenceStep.Workbooks workbooks() {
        return (EvidenceStep.Workbooks) EvidenceCheck.steps(files, Optional.empty()).stream()
                .filter(EvidenceStep.Workbooks.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<EvidenceStep> failing(Optional<LogKey> key) {
        Stream<EvidenceStep> steps = EvidenceCheck.steps(files, key).stream();
        return steps.filter(step -> !step.holds()).toList();
    }
}
