/** The log in PostgreSQL. */
@NullMarked
package fangfan.service.log.store;

import org.jspecify.annotations.NullMarked;
