/** What is wrong with a request, as problem documents (RFC 9457). */
@NullMarked
package fangfan.service.problem;

import org.jspecify.annotations.NullMarked;
