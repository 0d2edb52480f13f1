/** Decisions in PostgreSQL. */
@NamedInterface("store")
@NullMarked
package fangfan.service.trace.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
