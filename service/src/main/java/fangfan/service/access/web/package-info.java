/** Who calls, over HTTP. */
@NamedInterface("web")
@NullMarked
package fangfan.service.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
