/** Decisions as they are kept: facts, answer, trace and receipt. */
@ApplicationModule(
        allowedDependencies = {"access", "access::web", "database", "log", "log::store", "problem", "problem::web"})
@NullMarked
package fangfan.service.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
