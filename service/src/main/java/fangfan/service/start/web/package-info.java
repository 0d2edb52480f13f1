/** The start page over HTTP. */
@NullMarked
package fangfan.service.start.web;

import org.jspecify.annotations.NullMarked;
