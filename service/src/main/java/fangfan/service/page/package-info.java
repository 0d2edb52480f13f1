/** What every page shares: its words, its marks and the language that it is read in. */
@NullMarked
package fangfan.service.page;

import org.jspecify.annotations.NullMarked;
