package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/**
 * Who a clause is about.
 *
 * @param end index after the last of its words
 */
record SpokenSubject(Clause.Who who, @Nullable Person person, String word, int end) {}
