/** The ruleset that this product ships with. */
@NullMarked
package fangfan.shipped;

import org.jspecify.annotations.NullMarked;
