/** Evaluates households: the decision is kept before it is given. */
@ApplicationModule(allowedDependencies = {"access", "database", "problem", "problem::web", "round", "ruleset", "trace"})
@NullMarked
package fangfan.service.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
