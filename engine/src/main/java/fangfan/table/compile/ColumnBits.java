package fangfan.table.compile;

import fangfan.indicator.Value;
import fangfan.table.Ticks;
import fangfan.vocabulary.Operator;

/** One column of a table: for a value, the rows whose cell in this column holds. Rows with a blank cell are left out. */
sealed interface ColumnBits {

    TwoBits holding(Value value);

    /** @param thresholdNotSet rows whose parameter staff have not set: they possibly hold, whatever the value */
    record OfQuantity(CutPoints cutPoints, Bits filled, Bits thresholdNotSet, boolean excludes) implements ColumnBits {

        @Override
        public TwoBits holding(Value value) {
            if (!(value instanceof Value.Quantity quantity)) {
                Bits none = filled.copy().without(filled);
                return new TwoBits(none, none);
            }
            long low = Ticks.of(quantity.range().min());
            long high = Ticks.of(quantity.range().max());
            Bits covering = cutPoints.covering(low, high);
            Bits meeting = cutPoints.meeting(low, high);
            return excludes
                    ? new TwoBits(
                            filled.copy().without(meeting).without(thresholdNotSet),
                            filled.copy().without(covering))
                    : new TwoBits(covering, meeting.or(thresholdNotSet));
        }
    }

    /** @param allowing by code: the rows whose cell allows it */
    record OfChoice(Bits[] allowing, Bits filled) implements ColumnBits {

        @Override
        public TwoBits holding(Value value) {
            long possible = ((Value.Choice) value).possible();
            Bits all = filled.copy();
            Bits some = filled.copy().without(filled);
            for (int code = 0; code < allowing.length; code++) {
                if ((possible >> code & 1L) == 1L) {
                    all.and(allowing[code]);
                    some.or(allowing[code]);
                }
            }
            return new TwoBits(all, some);
        }
    }

    /** @param naming by code: the rows whose cell names it */
    record OfChoices(Bits[] naming, Bits filled, Operator operator) implements ColumnBits {

        @Override
        public TwoBits holding(Value value) {
            Value.Choices choices = (Value.Choices) value;
            Bits certainly = named(choices.certain());
            Bits possibly = named(choices.possible());
            return operator == Operator.HAS_NONE
                    ? new TwoBits(filled.copy().without(possibly), filled.copy().without(certainly))
                    : new TwoBits(certainly, possibly);
        }

        private Bits named(long codes) {
            Bits rows = filled.copy().without(filled);
            for (int code = 0; code < naming.length; code++) {
                if ((codes >> code & 1L) == 1L) {
                    rows.or(naming[code]);
                }
            }
            return rows;
        }
    }
}
