package fangfan.decision;

import fangfan.indicator.Truth;

/** What a change of the rules does to a household. */
public enum ImpactKind {
    JOINED,
    LEFT,
    BECAME_NOT_KNOWN;

    boolean is(Truth before, Truth after) {
        return switch (this) {
            case JOINED -> before != Truth.TRUE && after == Truth.TRUE;
            case LEFT -> before == Truth.TRUE && after != Truth.TRUE;
            case BECAME_NOT_KNOWN -> before.isDecided() && !after.isDecided();
        };
    }
}
