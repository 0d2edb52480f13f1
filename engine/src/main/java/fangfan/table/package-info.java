/** Decision tables: rows of typed conditions with their citation. */
@NullMarked
package fangfan.table;

import org.jspecify.annotations.NullMarked;
