package fangfan.contract;

import fangfan.facts.Answer;
import fangfan.facts.Household;

/**
 * One call of evaluate.
 *
 * @param key the idempotency key of a bulk line; a single call has it in a header
 * @param round as asked for; whether there is such a round, the caller judges
 */
public record EvaluationCall(Answer<String> key, Answer<String> round, Visit visit, Household household) {}
