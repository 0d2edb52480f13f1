/** Evaluates households: the decision is kept before it is given. */
@NullMarked
package fangfan.service.evaluation;

import org.jspecify.annotations.NullMarked;
