/** Describes the interface for programs: an OpenAPI document made of the contract's schemas, records and a page for each feature. */
@ApplicationModule(
        allowedDependencies = {
            "dashboard",
            "log",
            "problem",
            "replay",
            "retention",
            "ruleset",
            "ruleset::impact",
            "search",
            "trace",
            "vocabulary"
        })
@NullMarked
package fangfan.service.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
