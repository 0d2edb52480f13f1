/** How long decisions are kept, and which of them have been kept long enough. Nothing is ever deleted by it. */
@ApplicationModule(allowedDependencies = {"access", "trace::store"})
@NullMarked
package fangfan.service.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
