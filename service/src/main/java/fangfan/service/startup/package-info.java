/** What the operator reads on the console: that the service runs and how to call it, or why it did not start. */
@ApplicationModule(allowedDependencies = {"access", "database", "round", "ruleset"})
@NullMarked
package fangfan.service.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
