package org.ownwords.drafting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Category;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.text.Heard;

/**
 * An idea while it grows.
 *
 * @param bare the act for a question ("call her sister Ana")
 * @param has the details that were said
 * @param tellers who told of the act
 */
record Seed(
        Line line,
        Person speaker,
        Person owner,
        Heard.Act act,
        String text,
        String bare,
        List<Quote> quotes,
        Set<Detail> has,
        Category category,
        double weight,
        Set<Person> tellers) {
    Seed {
        quotes = List.copyOf(quotes);
        has = Set.copyOf(has);
        tellers = Collections.unmodifiableSet(new LinkedHashSet<>(tellers));
    }

    Seed with(String other, List<Quote> rests, Set<Detail> details, double heavier) {
        return new Seed(line, speaker, owner, act, other, bare, rests, details, category, heavier, tellers);
    }

    /** Told of by the tellers of that one, too. */
    Seed alsoTold(Seed other) {
        Set<Person> all = new LinkedHashSet<>(tellers);
        all.addAll(other.tellers);
        return new Seed(line, speaker, owner, act, text, bare, quotes, has, category, weight, all);
    }
}
