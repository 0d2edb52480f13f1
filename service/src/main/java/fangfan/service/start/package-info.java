/** The start page: what runs, a made-up household to try, and its reasoned result. */
@NullMarked
package fangfan.service.start;

import org.jspecify.annotations.NullMarked;
