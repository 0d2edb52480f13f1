/** Decides again on what was kept, compares, and keeps nothing of it but that it was done. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "evaluation",
            "log",
            "page",
            "problem",
            "problem::web",
            "ruleset",
            "trace"
        })
@NullMarked
package fangfan.service.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
