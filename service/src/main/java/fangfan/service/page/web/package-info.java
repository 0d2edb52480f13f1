/** Which language a page is read in. */
@NullMarked
package fangfan.service.page.web;

import org.jspecify.annotations.NullMarked;
