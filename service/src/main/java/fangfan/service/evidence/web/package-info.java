/** Evidence over REST and from the pages. */
@NullMarked
package fangfan.service.evidence.web;

import org.jspecify.annotations.NullMarked;
