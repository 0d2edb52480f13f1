/** A password to change, and who signed in when. */
@NullMarked
package fangfan.service.account.web;

import org.jspecify.annotations.NullMarked;
