/** Impacts, and the files that they are counted over, in PostgreSQL. */
@NullMarked
package fangfan.service.ruleset.impact.store;

import org.jspecify.annotations.NullMarked;
