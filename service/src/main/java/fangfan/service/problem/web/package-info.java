/** Problem documents over HTTP. */
@NullMarked
package fangfan.service.problem.web;

import org.jspecify.annotations.NullMarked;
