package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Span;

/**
 * A place where a line speaks of a person of the file, or of kin that the file does not know.
 *
 * @param span with "my" or "the", without the possessive 's
 * @param person null for kin that the file does not know
 * @param kin the kin word in plain form ("sister" for "sis"); empty when it is a name
 */
public record Named(Span span, @Nullable Person person, String kin) {}
