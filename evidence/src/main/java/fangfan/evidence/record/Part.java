package fangfan.evidence.record;

/** A part of a decision that is enciphered with a key of its own, so that one can be shown without the others. */
public enum Part {
    CALL("call"),
    DOCUMENT("document"),
    TRACE("trace");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** As it is written in files. */
    public String word() {
        return word;
    }
}
