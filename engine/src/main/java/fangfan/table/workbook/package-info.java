/** Bytes of an uploaded workbook to raw, typed cells; everything hostile is refused here. */
@NullMarked
package fangfan.table.workbook;

import org.jspecify.annotations.NullMarked;
