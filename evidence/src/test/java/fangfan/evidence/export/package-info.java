@NullMarked
package fangfan.evidence.export;

import org.jspecify.annotations.NullMarked;
