/** Search and export over HTTP. */
@NullMarked
package fangfan.service.search.web;

import org.jspecify.annotations.NullMarked;
