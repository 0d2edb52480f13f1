@NullMarked
package fangfan.evidence.check;

import org.jspecify.annotations.NullMarked;
