/** The service: evaluates over REST and keeps the proof. */
@NullMarked
package fangfan.service;

import org.jspecify.annotations.NullMarked;
