/** The start page: what runs, a made-up household to try, and its reasoned result. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "database",
            "decision",
            "evaluation",
            "page",
            "page::web",
            "problem",
            "problem::web",
            "round",
            "ruleset",
            "startup",
            "trace"
        })
@NullMarked
package fangfan.service.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
