/** Who calls, in which role, for which area. */
@NullMarked
package fangfan.service.access;

import org.jspecify.annotations.NullMarked;
