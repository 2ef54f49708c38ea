/** What the family takes home: the papers as values, and as Word. Knows the plan and its rules, nothing of the talk. */
@NullMarked
package org.ownwords.document;

import org.jspecify.annotations.NullMarked;
