/** Keys and accounts in PostgreSQL. */
@NullMarked
package fangfan.service.access.store;

import org.jspecify.annotations.NullMarked;
