/** The report over HTTP. */
@NullMarked
package fangfan.service.retention.web;

import org.jspecify.annotations.NullMarked;
