package fangfan.evidence.checkpoint;

import fangfan.evidence.Malformed;
import fangfan.evidence.StrictBase64;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with signatures below it, as c2sp.org/signed-note has it.
 *
 * @param text that is signed, to its last line break
 */
record SignedNote(String text, List<NoteSignature> signatures) {

    /**
     * One line below the text.
     *
     * @param bytes key id and signature
     */
    record NoteSignature(String name, byte[] bytes) {}

    private static final String PLACE = "note";
    private static final int LONGEST = 1 << 14;
    private static final int MOST_SIGNATURES = 16;
    private static final int KEY_ID = 4;
    private static final String DASH = "— ";
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cntrl}+]+");
    private static final Pattern BAD = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    static SignedNote sign(String text, String name, SigningKey key) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] id = key.logKey().idAs(name);
        byte[] bytes = ByteBuffer.allocate(id.length + signature.length)
                .put(id)
                .put(signature)
                .array();
        return new SignedNote(text, List.of(new NoteSignature(name, bytes)));
    }

    static SignedNote parse(String note) throws Malformed {
        int blank = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST
                || blank < 0
                || !note.endsWith("\n")
                || BAD.matcher(note).find()) {
            throw new Malformed(PLACE);
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2).split("\n", -1)) {
            if (!line.isEmpty()) {
                signatures.add(signature(line));
            }
        }
        SignedNote read = new SignedNote(note.substring(0, blank + 1), signatures);
        if (signatures.isEmpty()
                || signatures.size() > MOST_SIGNATURES
                || !read.print().equals(note)) {
            throw new Malformed(PLACE);
        }
        return read;
    }

    private static NoteSignature signature(String line) throws Malformed {
        String[] words = line.substring(Math.min(DASH.length(), line.length())).split(" ", -1);
        if (!line.startsWith(DASH)
                || words.length != 2
                || !NAME.matcher(words[0]).matches()) {
            throw new Malformed(PLACE);
        }
        byte[] bytes = StrictBase64.parse(words[1]).orElseThrow(() -> new Malformed(PLACE));
        if (bytes.length <= KEY_ID) {
            throw new Malformed(PLACE);
        }
        return new NoteSignature(words[0], bytes);
    }

    String print() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (NoteSignature signature : signatures) {
            note.append(DASH)
                    .append(signature.name())
                    .append(' ')
                    .append(StrictBase64.print(signature.bytes()))
                    .append('\n');
        }
        return note.toString();
    }

    /** Whether the key signed the text under this name. Signatures of others do no harm. */
    boolean isSignedBy(String name, LogKey key) {
        byte[] id = key.idAs(name);
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        return signatures.stream()
                .filter(signature -> signature.name().equals(name))
                .map(NoteSignature::bytes)
                .filter(bytes -> Arrays.equals(bytes, 0, KEY_ID, id, 0, KEY_ID))
                .anyMatch(bytes -> key.verifies(Arrays.copyOfRange(bytes, KEY_ID, bytes.length), signed));
    }
}
