/** Who calls, in which role, for which area. */
@ApplicationModule(allowedDependencies = {"database", "log", "problem", "problem::web"})
@NullMarked
package fangfan.service.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
