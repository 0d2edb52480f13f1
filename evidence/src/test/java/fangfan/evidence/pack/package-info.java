@NullMarked
package fangfan.evidence.pack;

import org.jspecify.annotations.NullMarked;
