/** Proofs of what the service promises, at a small size in every build and at full size with {@code -Pproofs}. */
@NullMarked
package fangfan.service.proofs;

import org.jspecify.annotations.NullMarked;
