/** The whole log as a file of lines. */
@NullMarked
package fangfan.evidence.export;

import org.jspecify.annotations.NullMarked;
