package org.ownwords.text;

import java.util.List;

/**
 * Someone who could be a subject: "Ana", "my sister and I", "Ben's foster mom, Amy".
 *
 * @param start its first atom, words of possession included
 * @param end after its last
 * @param heads the people it names
 */
record NounPhrase(int start, int end, List<Mention> heads) {
    boolean plural() {
        return heads.size() > 1;
    }
}
