/** What can be said of tables beyond their cells: rows that cannot match, that add nothing, that no case exercises. */
@NullMarked
package fangfan.table.check;

import org.jspecify.annotations.NullMarked;
