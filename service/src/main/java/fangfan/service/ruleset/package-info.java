/** The rules in force. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fangfan.service.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
