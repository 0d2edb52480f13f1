/** A household to try on a table, its values written into the author's own sheet; nothing is kept. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access::web",
            "page",
            "page::web",
            "problem",
            "problem::web",
            "round",
            "ruleset",
            "ruleset::page",
            "start",
            "vocabulary"
        })
@NullMarked
package fangfan.service.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
