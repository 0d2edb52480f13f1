/** The database: the embedded default, or the operator's own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fangfan.service.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
