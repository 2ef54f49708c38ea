/**
 * How the talk proceeds: an {@link org.ownwords.conversation.Input} is decided on a {@link
 * org.ownwords.conversation.CaseFile} and gives events or a refusal; events make the next file. Pure: time, ids and who
 * come in from outside.
 */
@NullMarked
package org.ownwords.conversation;

import org.jspecify.annotations.NullMarked;
