/** The command line: files in, reports out. */
@NullMarked
package fangfan.cli;

import org.jspecify.annotations.NullMarked;
