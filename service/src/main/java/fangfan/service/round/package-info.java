/** Screening rounds: which is open, its stages and deadlines. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fangfan.service.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
