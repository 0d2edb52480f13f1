/** The vocabulary over HTTP. */
@NullMarked
package fangfan.service.vocabulary.web;

import org.jspecify.annotations.NullMarked;
