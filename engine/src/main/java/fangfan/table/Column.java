package fangfan.table;

import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Operator;

/** A fact, how it is compared, and whose value counts. */
public record Column(Fact fact, Operator operator, Scope scope) {}
