/** What the program reads when it starts: questions, prompts, word lists, sentences, the agency's folder. */
@NullMarked
package org.ownwords.material;

import org.jspecify.annotations.NullMarked;
