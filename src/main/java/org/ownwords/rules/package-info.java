/** When an objective or a plan is good enough. One class a rule; {@link org.ownwords.rules.Rules} lists them all. */
@NullMarked
package org.ownwords.rules;

import org.jspecify.annotations.NullMarked;
