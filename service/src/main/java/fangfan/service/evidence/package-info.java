/** What an auditor takes away: the evidence of one decision, and the whole log to be verified elsewhere. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "log",
            "log::store",
            "page::web",
            "problem",
            "problem::web",
            "ruleset",
            "trace",
            "trace::store"
        })
@NullMarked
package fangfan.service.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
