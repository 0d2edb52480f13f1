/** The log of everything that is kept: what is appended to it, and in what order, is sealed and can be proved. */
@ApplicationModule(allowedDependencies = {"database", "problem", "problem::web"})
@NullMarked
package fangfan.service.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
