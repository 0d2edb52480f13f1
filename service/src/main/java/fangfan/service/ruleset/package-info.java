/** The life of a ruleset, from draft to publication, and the one in force. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "database",
            "log",
            "page",
            "page::web",
            "problem",
            "problem::web",
            "round",
            "trace"
        })
@NullMarked
package fangfan.service.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
