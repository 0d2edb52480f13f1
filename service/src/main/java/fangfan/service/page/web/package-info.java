/** Which language a page is read in. */
@NamedInterface("web")
@NullMarked
package fangfan.service.page.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
