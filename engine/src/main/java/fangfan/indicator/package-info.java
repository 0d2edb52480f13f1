/** What is derived from the facts: three-valued truths and exact ranges. */
@NullMarked
package fangfan.indicator;

import org.jspecify.annotations.NullMarked;
