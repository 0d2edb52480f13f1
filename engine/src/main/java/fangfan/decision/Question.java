package fangfan.decision;

import fangfan.table.RuleId;
import java.util.List;

/**
 * A fact whose answer alone decides rows.
 *
 * @param fact schema path
 * @param rows how many rows it decides
 * @param settles the rules of those rows
 */
record Question(String fact, int rows, List<RuleId> settles) {}
