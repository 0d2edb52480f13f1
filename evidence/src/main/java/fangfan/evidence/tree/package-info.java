/** The Merkle tree of RFC 9162 over the log, with its proofs. */
@NullMarked
package fangfan.evidence.tree;

import org.jspecify.annotations.NullMarked;
