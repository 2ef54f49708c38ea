/** Who does it: the one place that locks, stamps, decides, appends, publishes and runs drafts. */
@NullMarked
package org.ownwords.casework;

import org.jspecify.annotations.NullMarked;
