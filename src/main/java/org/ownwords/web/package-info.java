/** What the browser sees: pages, the JSON API, and the door that keeps everyone else out. */
@NullMarked
@CheckReturnValue
package org.ownwords.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
