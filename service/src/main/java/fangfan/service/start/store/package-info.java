/** What the start page tells of the database. */
@NullMarked
package fangfan.service.start.store;

import org.jspecify.annotations.NullMarked;
