/** Problem documents over HTTP. */
@NamedInterface("web")
@NullMarked
package fangfan.service.problem.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
