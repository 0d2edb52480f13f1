/** What is wrong with a request, as problem documents (RFC 9457). */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fangfan.service.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
