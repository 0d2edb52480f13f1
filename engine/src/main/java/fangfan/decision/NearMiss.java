package fangfan.decision;

import fangfan.table.Condition;
import java.math.BigDecimal;

/**
 * A row that fails in one numeric condition only, close to its threshold: information, never a category.
 *
 * @param difference how far the value lies from the threshold, in the fact's unit
 */
record NearMiss(RowVerdict row, int candidate, Condition condition, BigDecimal difference) {}
