/** The JSON border: bytes to facts, decision documents to JSON. Inside, every value is valid. */
@NullMarked
package fangfan.contract;

import org.jspecify.annotations.NullMarked;
