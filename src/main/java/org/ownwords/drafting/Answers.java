package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Named;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.Token;
import org.ownwords.text.Trigger;

/**
 * Joins an act with what was said of it when someone asked on: "I call my sister." – "How often?" – "Most nights." What is
 * put in stands in the answer; the question only tells what the answer is about.
 */
final class Answers {
    /** How many lines back the act may stand that a question is about, when nobody recorded which. */
    private static final int BACK = 2;

    /** Words that would have to be told in the third person, or mean someone nobody named here. */
    private static final Set<String> PERSONAL = Set.of(
            "i", "im", "me", "my", "we", "us", "our", "you", "your", "he", "she", "him", "her", "his", "they", "them",
            "their", "it");

    private static final Set<String> LASTING =
            Set.of("for", "until", "till", "at", "up", "within", "in", "about", "over", "all", "through", "throughout");

    private final Analyzer analyzer;
    private final Map<String, String> sentences;
    private final Set<String> negations;
    private final List<String[]> asked = new ArrayList<>();

    Answers(Analyzer analyzer, Map<String, String> sentences) {
        this.analyzer = analyzer;
        this.sentences = sentences;
        this.negations = analyzer.lexicon().list("negations");
        analyzer.lexicon().list("asked-details").forEach(entry -> asked.add(entry.split("=")));
    }

    /** The same ideas, fuller where a later answer tells more. */
    List<Seed> join(List<Seed> seeds, Scene scene) {
        List<Seed> joined = new ArrayList<>(seeds);
        Material material = scene.material();
        Set<LineId> acts = new HashSet<>();
        seeds.forEach(seed -> acts.add(seed.line().id()));
        List<Line> lines = material.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line answer = lines.get(i);
            Prompt prompt = material.prompts().get(answer.id());
            Detail wanted = prompt == null ? null : wanted(prompt.text());
            if (acts.contains(answer.id()) && wanted != Detail.NOTICER && wanted != Detail.DIFFERENCE) {
                continue;
            }
            int seed = prompt == null || wanted == null ? -1 : about(joined, prompt, lines, i);
            if (prompt != null
                    && wanted != null
                    && seed >= 0
                    && !joined.get(seed).has().contains(wanted)) {
                Seed fuller = with(joined.get(seed), answer, prompt.text(), wanted, scene);
                joined.set(seed, fuller == null ? joined.get(seed) : fuller);
            }
        }
        return joined;
    }

    /** The detail that a question asks for, by its words; null where they do not tell. */
    @Nullable
    Detail wanted(String question) {
        String plain = " " + Plain.of(question) + " ";
        for (String[] entry : asked) {
            if (Arrays.stream(entry[0].split("\\+")).allMatch(words -> plain.contains(" " + words + " "))) {
                return Detail.valueOf(entry[1].toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    /** The first act of the line that the question follows up, else of the last line of the same one. */
    private static int about(List<Seed> seeds, Prompt prompt, List<Line> lines, int answer) {
        for (int back = answer - 1; back >= 0; back--) {
            Line line = lines.get(back);
            boolean meant = prompt.about() == null
                    ? back >= answer - BACK
                            && line.speaker() != null
                            && line.speaker().equals(lines.get(answer).speaker())
                    : line.id().equals(prompt.about());
            for (int i = 0; meant && i < seeds.size(); i++) {
                if (seeds.get(i).line().id().equals(line.id())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private @Nullable Seed with(Seed seed, Line answer, String question, Detail wanted, Scene scene) {
        Analysis analysis = analyzer.analyze(answer.text(), scene.material().roster());
        boolean denied = analysis.tokens().stream()
                .map(Token::lower)
                .anyMatch(word -> negations.contains(word) || word.endsWith("n't"));
        if (denied && wanted != Detail.DIFFERENCE) {
            return null;
        }
        return switch (wanted) {
            case HOW_OFTEN, TRIGGER -> timed(seed, answer, analysis);
            case HELPER -> someone(seed, answer, wanted, scene);
            case NOTICER -> {
                // "What did Mia notice?": whoever the question names has noticed, when it is answered.
                boolean what = Plain.of(question).contains("what ");
                yield what
                        ? fuller(seed, seed.text(), List.of(Quote.of(answer)), wanted)
                        : someone(seed, answer, wanted, scene);
            }
            case DIFFERENCE -> fuller(seed, seed.text(), List.of(Quote.of(answer)), wanted);
            case ACT, PLACE -> null;
        };
    }

    private static @Nullable Seed timed(Seed seed, Line answer, Analysis analysis) {
        Span when = null;
        for (TimePhrase time : analysis.times()) {
            boolean real = time.kind() != TimePhrase.Kind.UNREAL && time.kind() != TimePhrase.Kind.ESCAPE;
            if (real && (when == null || time.span().start() <= when.end() + 1)) {
                when = when == null
                        ? time.span()
                        : new Span(when.start(), time.span().end());
            }
        }
        if (seed.has().contains(Detail.HOW_OFTEN)) {
            return null;
        }
        if (when == null) {
            return occasion(seed, answer, analysis);
        }
        String told = decapital(when.of(answer.text()));
        boolean bare =
                analysis.times().get(0).kind() == TimePhrase.Kind.DURATION && !LASTING.contains(told.split(" ")[0]);
        String text = Paragraph.tidy(stopped(seed.text()) + (bare ? " for " : " ") + told);
        return fuller(seed, text + ".", List.of(quote(answer, when)), bare ? Detail.ACT : Detail.HOW_OFTEN);
    }

    /** "Before school", "when it gets dark": what sets it off, where nobody has to be told in the third person. */
    private static @Nullable Seed occasion(Seed seed, Line answer, Analysis analysis) {
        for (Trigger trigger : analysis.triggers()) {
            String told = trigger.span().of(answer.text());
            boolean own = Arrays.stream(Plain.of(told).split(" ")).anyMatch(PERSONAL::contains);
            if (!own && told.indexOf(' ') > 0 && !seed.has().contains(Detail.TRIGGER)) {
                String text = stopped(seed.text()) + " " + decapital(told) + ".";
                return fuller(seed, text, List.of(quote(answer, trigger.span())), Detail.TRIGGER);
            }
        }
        return null;
    }

    private static String stopped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "Every night" within a sentence; a day keeps its capital. */
    private static String decapital(String words) {
        String first = words.split(" ")[0];
        boolean day = first.toLowerCase(Locale.ROOT).matches("(mon|tues|wednes|thurs|fri|satur|sun)day.*");
        return day ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Who would help or notice, as the one who was asked said it. */
    private @Nullable Seed someone(Seed seed, Line answer, Detail wanted, Scene scene) {
        Set<String> names = new LinkedHashSet<>();
        List<Quote> quotes = new ArrayList<>();
        for (Named named : scene.named(answer)) {
            Person person = named.person();
            if (person != null && !person.equals(seed.owner()) && fits(person, wanted)) {
                names.add(scene.called(person));
                quotes.add(quote(answer, named.span()));
            }
        }
        String sentence = sentences.get("sentence." + wanted.name().toLowerCase(Locale.ROOT));
        if (names.isEmpty() || sentence == null) {
            return null;
        }
        String told = sentence.replace("{people}", NetworkIdea.list(List.copyOf(names)))
                .replace("{name}", scene.called(seed.owner()));
        return fuller(seed, seed.text() + " " + told, quotes, wanted);
    }

    private static boolean fits(Person person, Detail wanted) {
        return switch (person.role()) {
            case NETWORK, TRIBE, PROFESSIONAL, PARENT -> true;
            case CHILD -> wanted == Detail.NOTICER;
            case WORKER -> false;
        };
    }

    private static Quote quote(Line line, Span span) {
        return new Quote(line.id(), line.version(), span);
    }

    private static Seed fuller(Seed seed, String text, List<Quote> more, Detail detail) {
        List<Quote> quotes = new ArrayList<>(seed.quotes());
        quotes.addAll(more);
        Set<Detail> has = new HashSet<>(seed.has());
        has.add(detail);
        return seed.with(text, quotes, has, seed.weight() + 1);
    }
}
