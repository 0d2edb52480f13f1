/** The database: the embedded default, or the operator's own. */
@NullMarked
package fangfan.service.database;

import org.jspecify.annotations.NullMarked;
