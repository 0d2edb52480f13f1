/** The dashboard as a page and as JSON. */
@NullMarked
package fangfan.service.dashboard.web;

import org.jspecify.annotations.NullMarked;
