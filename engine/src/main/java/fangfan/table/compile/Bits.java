package fangfan.table.compile;

import java.util.Arrays;

/** A set of rows, one bit each. */
final class Bits {

    private final long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    static Bits none(int rows) {
        return new Bits(new long[(rows + 63) / 64]);
    }

    static Bits all(int rows) {
        Bits bits = none(rows);
        Arrays.fill(bits.words, -1L);
        if (rows % 64 != 0) {
            bits.words[rows >> 6] = (1L << rows) - 1;
        }
        return bits;
    }

    void add(int row) {
        words[row >> 6] |= 1L << row;
    }

    boolean has(int row) {
        return (words[row >> 6] >> row & 1L) == 1L;
    }

    Bits copy() {
        return new Bits(words.clone());
    }

    Bits and(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
        return this;
    }

    Bits or(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        return this;
    }

    /** Keeps what is in one of the two. */
    Bits andEither(Bits one, Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= one.words[i] | other.words[i];
        }
        return this;
    }

    Bits without(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
        return this;
    }
}
