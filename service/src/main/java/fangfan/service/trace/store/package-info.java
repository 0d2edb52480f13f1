/** Decisions in PostgreSQL. */
@NullMarked
package fangfan.service.trace.store;

import org.jspecify.annotations.NullMarked;
