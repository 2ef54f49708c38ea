/** Where files are kept: sealed, chained rows, appended in one transaction and answered after the flush. */
@NullMarked
package org.ownwords.journal;

import org.jspecify.annotations.NullMarked;
