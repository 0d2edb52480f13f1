/** What the log's proofs rest on: hashes, instants and strict JSON. */
@NullMarked
package fangfan.evidence;

import org.jspecify.annotations.NullMarked;
