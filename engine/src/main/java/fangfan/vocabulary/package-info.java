/** The closed list of facts that a decision table may ask about, and the words for them. */
@NullMarked
package fangfan.vocabulary;

import org.jspecify.annotations.NullMarked;
