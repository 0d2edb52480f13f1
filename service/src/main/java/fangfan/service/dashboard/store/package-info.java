/** Figures as PostgreSQL counts them. */
@NullMarked
package fangfan.service.dashboard.store;

import org.jspecify.annotations.NullMarked;
