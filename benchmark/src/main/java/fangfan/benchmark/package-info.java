/** What the engine costs, measured against hand-written Java. */
@NullMarked
package fangfan.benchmark;

import org.jspecify.annotations.NullMarked;
