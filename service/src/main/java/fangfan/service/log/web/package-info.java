/** The sealed log over REST. */
@NullMarked
package fangfan.service.log.web;

import org.jspecify.annotations.NullMarked;
