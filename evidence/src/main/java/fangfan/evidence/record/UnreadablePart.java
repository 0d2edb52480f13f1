package fangfan.evidence.record;

/** A ciphertext that its key does not open: either of them is another, or was changed. */
public final class UnreadablePart extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePart(String reason) {
        super(reason);
    }

    UnreadablePart(Throwable cause) {
        super("the key does not open the part", cause);
    }
}
