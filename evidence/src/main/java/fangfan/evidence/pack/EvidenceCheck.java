package fangfan.evidence.pack;

import fangfan.evidence.Hex;
import fangfan.evidence.Malformed;
import fangfan.evidence.Sha256;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.UnreadablePart;
import fangfan.evidence.tree.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Verifies an evidence package step by step; a step that does not hold keeps no other from being taken. */
public final class EvidenceCheck {

    @FunctionalInterface
    private interface Reading<T> {
        T of(byte[] file) throws Malformed;
    }

    private final SortedMap<String, byte[]> files;
    private final List<EvidenceStep> steps = new ArrayList<>();

    private EvidenceCheck(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * @param files as {@link EvidenceZip} reads them
     * @param given the log's key from elsewhere; without it, the package's own
     */
    public static List<EvidenceStep> steps(SortedMap<String, byte[]> files, Optional<LogKey> given) {
        EvidenceCheck check = new EvidenceCheck(files);
        check.run(given);
        return check.steps;
    }

    private void run(Optional<LogKey> given) {
        Optional<EvidenceReading.Receipted> record = read(EvidenceFiles.RECORD, EvidenceReading::record);
        Optional<InclusionProof> proof = read(EvidenceFiles.PROOF, EvidenceReading::proof);
        Optional<SignedCheckpoint> checkpoint = read(EvidenceFiles.CHECKPOINT, EvidenceReading::checkpoint);
        Optional<LogKey> own = read(EvidenceFiles.PUBLIC_KEY, EvidenceReading::key);
        Optional<Map<Part, byte[]>> keys = read(EvidenceFiles.KEYS, EvidenceReading::keys);
        Optional<String> sha256 = read(EvidenceFiles.DECISION, EvidenceReading::workbooks);

        record.ifPresent(this::receipt);
        if (record.isPresent() && proof.isPresent() && checkpoint.isPresent()) {
            place(record.get().record(), proof.get(), checkpoint.get());
        }
        Optional<LogKey> key = given.or(() -> own);
        if (checkpoint.isPresent() && key.isPresent()) {
            signature(checkpoint.get(), key.get(), given.isEmpty());
        }
        if (given.isPresent() && own.isPresent()) {
            steps.add(new EvidenceStep.SameKey(
                    given.get().fingerprint().equals(own.get().fingerprint())));
        }
        if (record.isPresent() && keys.isPresent()) {
            for (Part part : List.of(Part.DOCUMENT, Part.TRACE, Part.CALL)) {
                deciphered(
                        record.get().record(),
                        part,
                        Optional.ofNullable(keys.get().get(part)));
            }
        }
        sha256.ifPresent(this::workbooks);
    }

    private <T extends Object> Optional<T> read(String file, Reading<T> reading) {
        try {
            return Optional.of(reading.of(file(file).orElseThrow(() -> new Malformed("file"))));
        } catch (Malformed malformed) {
            steps.add(new EvidenceStep.Unreadable(file, malformed.place()));
            return Optional.empty();
        }
    }

    private Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void receipt(EvidenceReading.Receipted record) {
        boolean holds = Arrays.equals(record.record().leaf(), record.receipt());
        steps.add(new EvidenceStep.Receipt(holds, Hex.print(record.receipt())));
    }

    private void place(DecisionEntry record, InclusionProof proof, SignedCheckpoint signed) {
        boolean holds = proof.size() == signed.checkpoint().size()
                && proof.verify(record.leaf(), signed.checkpoint().root());
        steps.add(new EvidenceStep.Place(holds, proof.index(), proof.size()));
    }

    private void signature(SignedCheckpoint signed, LogKey key, boolean isOwn) {
        steps.add(new EvidenceStep.Signature(
                signed.verify(key), key.fingerprint(), signed.checkpoint().at(), isOwn));
    }

    private void deciphered(DecisionEntry record, Part part, Optional<byte[]> key) {
        Optional<byte[]> shown = file(EvidenceFiles.of(part));
        boolean isNotShown = key.isEmpty() && shown.isEmpty();
        boolean holds = isNotShown
                || key.isPresent()
                        && shown.isPresent()
                        && decipher(record, part, key.get())
                                .filter(plain -> Arrays.equals(plain, shown.get()))
                                .isPresent();
        steps.add(new EvidenceStep.Deciphered(part, holds, !isNotShown));
    }

    /** The document is shown as it was answered, with its receipt. */
    private static Optional<byte[]> decipher(DecisionEntry record, Part part, byte[] key) {
        try {
            byte[] plain = PartKey.of(key, record.id(), part).decrypt(record.part(part));
            if (part != Part.DOCUMENT) {
                return Optional.of(plain);
            }
            return plain.length == 0 ? Optional.empty() : Optional.of(record.answer(plain));
        } catch (UnreadablePart otherKeyOrBytes) {
            return Optional.empty();
        }
    }

    private void workbooks(String named) {
        MessageDigest digest = Sha256.digest();
        int count = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith(EvidenceFiles.WORKBOOKS)) {
                String name = file.getKey().substring(EvidenceFiles.WORKBOOKS.length());
                digest.update((name + "\n" + file.getValue().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
                count++;
            }
        }
        steps.add(new EvidenceStep.Workbooks(Hex.print(digest.digest()).equals(named), count, named));
    }
}
