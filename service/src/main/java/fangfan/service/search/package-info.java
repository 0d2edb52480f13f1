/** Finds decisions, and exports what was found. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "log",
            "page",
            "page::web",
            "problem",
            "problem::web",
            "ruleset",
            "trace",
            "trace::store"
        })
@NullMarked
package fangfan.service.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
