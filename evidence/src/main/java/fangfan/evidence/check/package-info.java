/** Compares an export of the log with what was sealed, and tells where they differ. */
@NullMarked
package fangfan.evidence.check;

import org.jspecify.annotations.NullMarked;
