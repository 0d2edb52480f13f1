/** What the service tells its operators about itself: access lines, trace ids, health. */
@ApplicationModule(allowedDependencies = {"access", "round", "ruleset"})
@NullMarked
package fangfan.service.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
