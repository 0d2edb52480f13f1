package fangfan.evidence.checkpoint;

import fangfan.evidence.Malformed;

/** A checkpoint with the log's signature below it (c2sp.org/tlog-checkpoint). Others may have signed it too. */
public final class SignedCheckpoint {

    private final SignedNote note;
    private final Checkpoint checkpoint;

    private SignedCheckpoint(SignedNote note, Checkpoint checkpoint) {
        this.note = note;
        this.checkpoint = checkpoint;
    }

    public static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey key) {
        String origin = key.logKey().origin();
        return new SignedCheckpoint(SignedNote.sign(checkpoint.text(origin), origin, key), checkpoint);
    }

    /** Reads it without verifying anything. */
    public static SignedCheckpoint parse(String text) throws Malformed {
        SignedNote note = SignedNote.parse(text);
        return new SignedCheckpoint(note, Checkpoint.parse(note.text()));
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    public String print() {
        return note.print();
    }

    /** Whether the key's log signed it; a checkpoint of another log is not the key's, whoever signed it. */
    public boolean verify(LogKey key) {
        return note.text().startsWith(key.origin() + "\n") && note.isSignedBy(key.origin(), key);
    }
}
