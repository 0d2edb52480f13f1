/** What pages show of drafts, versions and tables, worded and in their order. */
@NamedInterface("page")
@NullMarked
package fangfan.service.ruleset.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
