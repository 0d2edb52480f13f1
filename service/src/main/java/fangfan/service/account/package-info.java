/** Pages about one's own account, and for administrators about all of their area. */
@ApplicationModule(allowedDependencies = {"access", "access::web", "page", "page::web", "problem"})
@NullMarked
package fangfan.service.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
