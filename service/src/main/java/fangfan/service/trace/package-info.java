/** Decisions as they are kept: facts, answer, trace and receipt. */
@NullMarked
package fangfan.service.trace;

import org.jspecify.annotations.NullMarked;
