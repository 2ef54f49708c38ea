package org.ownwords.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How well the rules judge a set of labelled texts: by tier, by rule, and on pairs that differ in one fault. */
final class Scores {
    /** The tier a label belongs to: the strongest that its rule is meant to speak with. */
    private static final Set<String> BLOCK =
            Set.of("O01", "O02", "O03", "O06", "O07", "O10", "O18", "O19", "O20", "O25", "N02", "N03", "N04");

    private static final Set<String> ASK = Set.of("O15", "O16", "O17", "O22", "O27", "O28", "O30");

    private final List<Labelled> texts;
    private final Map<Labelled, Set<String>> found;

    Scores(List<Labelled> texts) {
        this.texts = texts;
        found = texts.stream().collect(Collectors.toMap(t -> t, Labelled::found));
    }

    static Severity tier(String rule) {
        return BLOCK.contains(rule) ? Severity.BLOCK : ASK.contains(rule) ? Severity.ASK : Severity.WARN;
    }

    double recall(Severity tier) {
        return recall(r -> tier(r) == tier);
    }

    private double recall(Predicate<String> rules) {
        long wanted = 0;
        long hit = 0;
        for (Labelled text : texts) {
            for (String rule : text.must()) {
                if (rules.test(rule)) {
                    wanted++;
                    hit += found.get(text).contains(rule) ? 1 : 0;
                }
            }
        }
        return share(hit, wanted);
    }

    double precision(Severity tier) {
        return precision(r -> tier(r) == tier);
    }

    private double precision(Predicate<String> rules) {
        long right = 0;
        long all = 0;
        for (Labelled text : texts) {
            for (String rule : found.get(text)) {
                if (rules.test(rule) && !text.may().contains(rule)) {
                    all++;
                    right += text.must().contains(rule) ? 1 : 0;
                }
            }
        }
        return share(right, all);
    }

    List<Labelled> goodBlocked() {
        return texts.stream()
                .filter(t -> t.good() && t.blocked())
                .filter(t -> t.must().stream().noneMatch(r -> tier(r) == Severity.BLOCK))
                .toList();
    }

    double goodBlockedShare() {
        return share(goodBlocked().size(), goods());
    }

    /** Share of good texts on which each rule that asks does so without being wanted. */
    Map<String, Double> askedOnGood() {
        Map<String, Double> shares = new TreeMap<>();
        for (String rule : ASK) {
            long asked = texts.stream()
                    .filter(t ->
                            t.good() && found.get(t).contains(rule) && !t.must().contains(rule))
                    .count();
            shares.put(rule, share(asked, goods()));
        }
        return shares;
    }

    /** Poor twins whose one fault is found. */
    double pairRecall() {
        List<Labelled> poor = texts.stream().filter(t -> !t.fault().isEmpty()).toList();
        return share(poor.stream().filter(t -> found.get(t).contains(t.fault())).count(), poor.size());
    }

    /** Good twins in which the other's fault is seen. */
    double pairAlarms() {
        Map<String, Labelled> byId = texts.stream().collect(Collectors.toMap(Labelled::id, t -> t));
        List<Labelled> poor = texts.stream().filter(t -> !t.fault().isEmpty()).toList();
        long alarms = poor.stream()
                .filter(t -> found.get(byId.get(t.pair())).contains(t.fault())
                        && !byId.get(t.pair()).must().contains(t.fault()))
                .count();
        return poor.isEmpty() ? 0 : share(alarms, poor.size());
    }

    private long goods() {
        return texts.stream().filter(Labelled::good).count();
    }

    /** Everything, for a person to read. */
    String table(String name) {
        StringBuilder table = new StringBuilder("== " + name + ": " + texts.size() + " texts, " + goods() + " good\n");
        Map<Severity, String> tiers = new EnumMap<>(Severity.class);
        for (Severity tier : Severity.values()) {
            tiers.put(tier, "P %.3f  R %.3f".formatted(precision(tier), recall(tier)));
        }
        table.append(tiers).append('\n');
        table.append("good texts blocked %.3f; pairs: recall %.3f, false alarms %.3f%nasked on good %s%n"
                .formatted(goodBlockedShare(), pairRecall(), pairAlarms(), askedOnGood()));
        Set<String> rules = new TreeSet<>();
        texts.forEach(t -> rules.addAll(t.must()));
        texts.forEach(t -> rules.addAll(found.get(t)));
        for (String rule : rules) {
            table.append("%s  P %.2f  R %.2f  wanted %d%n"
                    .formatted(
                            rule,
                            precision(rule::equals),
                            recall(rule::equals),
                            texts.stream().filter(t -> t.must().contains(rule)).count()));
        }
        return table.toString();
    }

    /** Each text that is judged wrongly, with what is missing and what is too much. */
    String misses() {
        StringBuilder misses = new StringBuilder();
        for (Labelled text : texts) {
            Set<String> missed = new TreeSet<>(text.must());
            missed.removeAll(found.get(text));
            Set<String> alarms = new TreeSet<>(found.get(text));
            alarms.removeAll(text.must());
            alarms.removeAll(text.may());
            if (!missed.isEmpty() || !alarms.isEmpty()) {
                misses.append("%s%s%s%n"
                        .formatted(
                                missed.isEmpty() ? "" : "missed " + missed + " ",
                                alarms.isEmpty() ? "" : "false " + alarms + " ",
                                text));
            }
        }
        return misses.toString();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
