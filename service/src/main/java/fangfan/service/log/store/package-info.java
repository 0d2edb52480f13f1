/** The log in PostgreSQL. */
@NamedInterface("store")
@NullMarked
package fangfan.service.log.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
