/** What is said of a household: facts as they were submitted, each known or not known. */
@NullMarked
package fangfan.facts;

import org.jspecify.annotations.NullMarked;
