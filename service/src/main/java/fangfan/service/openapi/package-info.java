/** Describes the interface for programs: an OpenAPI document made of the contract's schemas, records and a page for each feature. */
@ApplicationModule(allowedDependencies = {"problem", "ruleset", "ruleset::impact", "search", "vocabulary"})
@NullMarked
package fangfan.service.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
