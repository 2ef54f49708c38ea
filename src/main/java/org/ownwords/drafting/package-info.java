/** Who proposes: turns the family's words into ideas for objectives. Never decides, never changes anything. */
@NullMarked
package org.ownwords.drafting;

import org.jspecify.annotations.NullMarked;
