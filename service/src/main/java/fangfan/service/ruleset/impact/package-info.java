/** What a draft would do to the households, counted in the background before anybody is decided on with it. */
@NamedInterface("impact")
@NullMarked
package fangfan.service.ruleset.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
