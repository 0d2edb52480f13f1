/** Signed statements of how long the log was at an instant, and what stood in it. */
@NullMarked
package fangfan.evidence.checkpoint;

import org.jspecify.annotations.NullMarked;
