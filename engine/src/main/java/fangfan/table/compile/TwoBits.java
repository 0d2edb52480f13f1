package fangfan.table.compile;

import fangfan.indicator.Truth;

/** Three values for every row: those that hold for certain, and those that possibly hold. */
record TwoBits(Bits certain, Bits possible) {

    TwoBits and(TwoBits other) {
        return new TwoBits(certain.copy().and(other.certain), possible.copy().and(other.possible));
    }

    TwoBits or(TwoBits other) {
        return new TwoBits(certain.copy().or(other.certain), possible.copy().or(other.possible));
    }

    Truth truth(int row) {
        return certain.has(row) ? Truth.TRUE : possible.has(row) ? Truth.NOT_KNOWN : Truth.FALSE;
    }
}
