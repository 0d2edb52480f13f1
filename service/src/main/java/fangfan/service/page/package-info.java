/** What every page shares: its words, its marks and the language that it is read in. */
@ApplicationModule(allowedDependencies = {"access", "access::web", "problem::web"})
@NullMarked
package fangfan.service.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
