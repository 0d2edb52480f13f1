/** Decisions counted by month. */
@NullMarked
package fangfan.service.retention.store;

import org.jspecify.annotations.NullMarked;
