/** How a text reads: one pass finds sentences, words, people, duties, times and triggers; everyone reads that. */
@NullMarked
package org.ownwords.text;

import org.jspecify.annotations.NullMarked;
