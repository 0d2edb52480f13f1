/** The facts that apps submit, so that they can build their form. */
@NullMarked
package fangfan.service.vocabulary;

import org.jspecify.annotations.NullMarked;
