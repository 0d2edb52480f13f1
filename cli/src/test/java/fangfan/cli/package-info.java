@NullMarked
package fangfan.cli;

import org.jspecify.annotations.NullMarked;
