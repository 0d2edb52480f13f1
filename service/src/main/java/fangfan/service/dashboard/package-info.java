/** Figures for auditors: what was decided, what decisions wait for, what failed, and how far the log is sealed. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "log",
            "page",
            "page::web",
            "problem",
            "problem::web",
            "round",
            "ruleset",
            "trace::store"
        })
@NullMarked
package fangfan.service.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
