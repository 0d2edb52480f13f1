/** The evidence of one decision, as a file that can be handed on. */
@NullMarked
package fangfan.evidence.pack;

import org.jspecify.annotations.NullMarked;
