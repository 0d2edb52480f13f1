/** Evaluation over REST, single and bulk. */
@NullMarked
package fangfan.service.evaluation.web;

import org.jspecify.annotations.NullMarked;
