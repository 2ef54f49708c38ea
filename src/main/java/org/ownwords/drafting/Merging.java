package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Quote;

/** Joins what several lines say of one act: the fullest wording stays, with all the quotes. */
final class Merging {
    private static final double ALIKE = 0.5;

    private Merging() {}

    static List<Seed> of(List<Seed> seeds) {
        List<Seed> merged = new ArrayList<>();
        for (Seed seed : seeds) {
            int same = same(merged, seed);
            if (same < 0) {
                merged.add(seed);
            } else {
                merged.set(same, join(merged.get(same), seed));
            }
        }
        return merged;
    }

    private static int same(List<Seed> merged, Seed seed) {
        for (int i = 0; i < merged.size(); i++) {
            Seed other = merged.get(i);
            boolean verb = other.act().duty().verb().equals(seed.act().duty().verb());
            if (other.owner().equals(seed.owner()) && verb && alike(other, seed) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    /** The share of the shorter act's words of weight that the longer has too. */
    private static double alike(Seed a, Seed b) {
        Set<String> first = Topics.content(a.bare());
        Set<String> second = Topics.content(b.bare());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        int least = Math.min(first.size(), second.size());
        return least == 0 ? 0 : (double) both.size() / least;
    }

    private static Seed join(Seed a, Seed b) {
        Seed best = b.weight() > a.weight() ? b : a;
        Seed other = best == a ? b : a;
        List<Quote> quotes = new ArrayList<>(best.quotes());
        other.quotes().stream().filter(q -> !quotes.contains(q)).forEach(quotes::add);
        Set<Detail> has = new HashSet<>(best.has());
        has.addAll(other.has());
        return best.with(best.text(), quotes, has, best.weight() + 1).alsoTold(other);
    }
}
