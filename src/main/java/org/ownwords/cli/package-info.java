/** What the shell sees: one class a command, with the contracts that programs outside depend on. */
@NullMarked
package org.ownwords.cli;

import org.jspecify.annotations.NullMarked;
