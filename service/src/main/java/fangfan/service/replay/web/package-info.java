/** Replays over REST. */
@NullMarked
package fangfan.service.replay.web;

import org.jspecify.annotations.NullMarked;
