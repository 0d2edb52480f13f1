/** Drafts, versions and publications in PostgreSQL. */
@NullMarked
package fangfan.service.ruleset.store;

import org.jspecify.annotations.NullMarked;
