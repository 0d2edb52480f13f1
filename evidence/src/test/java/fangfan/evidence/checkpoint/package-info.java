@NullMarked
package fangfan.evidence.checkpoint;

import org.jspecify.annotations.NullMarked;
