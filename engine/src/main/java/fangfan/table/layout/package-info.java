/** How a decision table lies in its workbook: what staff see, and the native Drools rows that the vocabulary prints. */
@NullMarked
package fangfan.table.layout;

import org.jspecify.annotations.NullMarked;
