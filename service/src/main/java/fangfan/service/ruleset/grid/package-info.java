/** Workbooks that staff edit in the browser, as grids of what is typed. */
@NullMarked
package fangfan.service.ruleset.grid;

import org.jspecify.annotations.NullMarked;
