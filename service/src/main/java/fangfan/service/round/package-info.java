/** Screening rounds: which is open, its stages and deadlines. */
@NullMarked
package fangfan.service.round;

import org.jspecify.annotations.NullMarked;
