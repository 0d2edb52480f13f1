@NullMarked
package fangfan.contract;

import org.jspecify.annotations.NullMarked;
