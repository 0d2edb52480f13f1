/** The rules in force. */
@ApplicationModule(allowedDependencies = {"access", "problem", "problem::web", "round"})
@NullMarked
package fangfan.service.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
