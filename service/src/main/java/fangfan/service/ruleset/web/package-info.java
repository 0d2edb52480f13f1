/** Drafts, versions and the ruleset in force over HTTP. */
@NullMarked
package fangfan.service.ruleset.web;

import org.jspecify.annotations.NullMarked;
