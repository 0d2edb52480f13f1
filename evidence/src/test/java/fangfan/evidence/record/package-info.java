@NullMarked
package fangfan.evidence.record;

import org.jspecify.annotations.NullMarked;
