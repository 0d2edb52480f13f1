package fangfan.service.replay;

/** What a replay comes to, in a word. */
public enum ReplayResult {
    IDENTICAL,
    DIFFERS,
    CANNOT_REPLAY;

    public static ReplayResult of(Replay replay) {
        if (replay instanceof Replay.Compared compared) {
            return compared.isIdentical() ? IDENTICAL : DIFFERS;
        }
        return CANNOT_REPLAY;
    }
}
