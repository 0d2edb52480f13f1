/** Decisions as PostgreSQL finds them. */
@NullMarked
package fangfan.service.search.store;

import org.jspecify.annotations.NullMarked;
