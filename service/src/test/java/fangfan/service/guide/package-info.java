/** The guide for collection apps, tried. */
@NullMarked
package fangfan.service.guide;

import org.jspecify.annotations.NullMarked;
