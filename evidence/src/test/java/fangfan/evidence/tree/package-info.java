@NullMarked
package fangfan.evidence.tree;

import org.jspecify.annotations.NullMarked;
