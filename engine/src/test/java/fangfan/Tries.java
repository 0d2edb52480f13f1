package fangfan;

/** How often laws are tried: {@code -Dfangfan.tries=1000} tries ten times as often as usual. */
public final class Tries {

    private static final int USUAL_PERCENT = 100;

    private Tries() {}

    public static int of(int usual) {
        return Math.max(1, usual * Integer.getInteger("fangfan.tries", USUAL_PERCENT) / USUAL_PERCENT);
    }
}
