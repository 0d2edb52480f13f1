/** Impacts of drafts over HTTP. */
@NullMarked
package fangfan.service.ruleset.impact.web;

import org.jspecify.annotations.NullMarked;
