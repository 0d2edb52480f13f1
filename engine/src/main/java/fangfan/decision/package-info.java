/** Decides on households: takes facts in, gives a reasoned decision out. */
@NullMarked
package fangfan.decision;

import org.jspecify.annotations.NullMarked;
