/** The rules in force. */
@NullMarked
package fangfan.service.ruleset;

import org.jspecify.annotations.NullMarked;
