@NullMarked
package fangfan.evidence;

import org.jspecify.annotations.NullMarked;
