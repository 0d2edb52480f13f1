/** Decisions read over REST. */
@NullMarked
package fangfan.service.trace.web;

import org.jspecify.annotations.NullMarked;
