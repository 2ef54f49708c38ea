/** WHAT a plan that is already there says: cut into its objectives, each looked at, and what to ask about them. */
@NullMarked
@CheckReturnValue
package org.ownwords.current;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
