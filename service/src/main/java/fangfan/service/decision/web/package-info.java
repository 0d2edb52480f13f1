/** Decisions as pages. */
@NullMarked
package fangfan.service.decision.web;

import org.jspecify.annotations.NullMarked;
