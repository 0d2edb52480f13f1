/** Who calls, over HTTP. */
@NullMarked
package fangfan.service.access.web;

import org.jspecify.annotations.NullMarked;
