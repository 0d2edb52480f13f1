/** Idempotency keys in PostgreSQL. */
@NullMarked
package fangfan.service.evaluation.store;

import org.jspecify.annotations.NullMarked;
