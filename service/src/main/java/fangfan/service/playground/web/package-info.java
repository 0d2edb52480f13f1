/** Tables in force as pages, with a household to try. */
@NullMarked
package fangfan.service.playground.web;

import org.jspecify.annotations.NullMarked;
