/** A decision as people read it: its reasons, the author's table with the household in it, the facts, the rounds and the proof. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "log",
            "page",
            "page::web",
            "problem",
            "problem::web",
            "replay",
            "ruleset",
            "ruleset::page",
            "trace",
            "vocabulary"
        })
@NullMarked
package fangfan.service.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
