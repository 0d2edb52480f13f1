/** What the log holds: decisions and events, what of them is hashed, and how their parts are enciphered. */
@NullMarked
package fangfan.evidence.record;

import org.jspecify.annotations.NullMarked;
