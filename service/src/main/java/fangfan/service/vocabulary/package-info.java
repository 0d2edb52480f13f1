/** The facts that apps submit, so that they can build their form. */
@ApplicationModule(allowedDependencies = {"problem::web", "round", "ruleset"})
@NullMarked
package fangfan.service.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
