package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause;
import org.ownwords.text.Conjugation;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

/** Writes one act as a sentence: who will do what, the trigger or time first when the family said it so. */
final class Paragraph {
    private static final Pattern NAKED_WHEN = Pattern.compile(
            "\\b(when|if) (urge|craving|panic|stress|anger|fear)\\b(?! \\p{L}+s\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAKED_URGE =
            Pattern.compile("\\b(when|if) (urge|craving)\\b(?= \\p{L}+s\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAKED_DAY = Pattern.compile(
            "(?<!\\b(?:on|every|each|next|this|last|and|or|of|a|to|by|come|till|through|thru|all|until|before|after|the|&|from|since|except|but) )\\b"
                    + "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?: (?:and|or) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)?)"
                    + "\\b(?! (?:(?:and|&|or) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|night|morning|after|even|dinner|school))");
    /** "Come by Tuesdays" is on these days, "by Tuesday" until that day. */
    private static final Pattern COMES_BY = Pattern.compile("\\bby ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\\b");

    private static final Pattern NAKED_DAY_PART = Pattern.compile(
            "(?<!\\b(?:on|every|each|next|this|last|and|or|of|all|until|till|before|after|the|from|since|do)) "
                    + "((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:,? (?:and|or) )?)+ (?:mornings?|afternoons?|evenings?|nights?))\\b");
    private static final Pattern NAKED_HOUR = Pattern.compile(
            "(?<!\\b(?:at|by|around|until|before|after|from|to) )\\b(\\d{1,2}(?::\\d\\d)?) ?([ap])\\.?m\\b\\.?");
    private static final Pattern ONCE = Pattern.compile(
            "(?i),? ?\\b(?:(?:first )?last time|(?:that|last|this) (?:summer|winter|spring|fall|year|month|week|night|weekend)"
                    + "|yesterday|back then|once|already|instead|(?:once|twice|\\w+ times) (?:this|last) \\w+|(?:on )?(?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "we", "people", "kids", "children", "you", "things");

    private final String text;
    private final Heard.Act act;
    private final Person doer;
    private final Teller teller;

    Paragraph(String text, Heard.Act act, Person doer, Teller teller) {
        this.text = text;
        this.act = act;
        this.doer = doer;
        this.teller = teller;
    }

    /** The sentence with its full stop. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        String lead = lead();
        if (!lead.isEmpty()) {
            parts.add(lead + ",");
        }
        boolean begun = false;
        boolean comma = false;
        for (Clause clause : act.clauses()) {
            if (isAct(clause)) {
                if (comma && !parts.isEmpty()) {
                    append(parts, ",");
                }
                parts.add(begun ? joined(clause) : opening(clause));
                begun = true;
                comma = false;
            } else if (!hollow(clause)) {
                parts.add(around(clause));
                comma = !begun;
            }
        }
        String sentence = tidy(String.join(" ", parts)).replaceAll("\\.$", "");
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    /** The act alone, as a question can hold it: "call her sister Ana". */
    String bare() {
        StringBuilder out = new StringBuilder();
        for (Clause clause : act.clauses()) {
            if (isAct(clause)) {
                out.append(out.length() == 0 ? "" : " and ")
                        .append(clause.verb())
                        .append(' ')
                        .append(teller.tell(clause.rest()));
            }
        }
        return tidy(out.toString());
    }

    private boolean isAct(Clause clause) {
        return clause.link() != Clause.Link.TRIGGER
                        && clause.link() != Clause.Link.LIMIT
                        && clause.link() != Clause.Link.RELATIVE
                || clause.verbSpan().equals(act.duty().verbSpan());
    }

    /** A time that was said before anything else ("Every morning I walk"). */
    private String lead() {
        Span time = act.details().get(Detail.HOW_OFTEN);
        int first = act.clauses().get(0).whole().start();
        if (time == null || time.end() > first) {
            return "";
        }
        int from = time.start();
        for (String preposition : List.of("on ", "at ", "in ", "after ", "before ", "by ", "around ")) {
            if (text.toLowerCase(Locale.ROOT).startsWith(preposition, from - preposition.length())) {
                from -= preposition.length();
                break;
            }
        }
        if (!opensSentence(from) || !text.substring(time.end(), first).matches("[\\s,]*((and|so|then|like|yeah) )*")) {
            return "";
        }
        String lead = teller.tell(new Span(Math.max(0, from), time.end()));
        return lead.matches("(?i)(weekends|(mon|tues|wednes|thurs|fri|satur|sun)days)")
                ? "on " + decapital(lead)
                : lead;
    }

    /** "Weekends" within a sentence; a day keeps its capital. */
    private static String decapital(String lead) {
        return lead.toLowerCase(Locale.ROOT).startsWith("weekend") ? lead.toLowerCase(Locale.ROOT) : lead;
    }

    /** Nothing but little words stands before it in its sentence. */
    private boolean opensSentence(int from) {
        String before = text.substring(0, Math.max(0, from));
        int stop = Math.max(before.lastIndexOf('.'), Math.max(before.lastIndexOf('!'), before.lastIndexOf('?')));
        return before.substring(stop + 1).matches("(?i)[\\s,]*((and|so|then|like|yeah|well|um|oh|pues|but) *,? *)*");
    }

    private String opening(Clause clause) {
        boolean may = doer.role() == Role.CHILD || teller.invites() && clause.modality() == Duty.Modality.CAN;
        String will = may ? "can" : "will";
        String who = clause.who() == Clause.Who.GROUP ? together(clause) : teller.subject(doer);
        return who + " " + will + " " + predicate(clause);
    }

    /** The verb and what goes with it; of "what I do is call her" the call. */
    private String predicate(Clause clause) {
        String rest = teller.notes().joined(rest(clause));
        boolean cleft = clause.verb().equals("do") && rest.matches("(?i)(is|was)\\b.*");
        return cleft ? rest.replaceFirst("(?i)^(is|was)[ ,]+((to|and|i|just) +)*", "") : clause.verb() + " " + rest;
    }

    /** What goes with the verb; of a past act, without the day on which it happened. */
    private String rest(Clause clause) {
        String told = NAKED_DAY_PART.matcher(teller.tell(clause.rest())).replaceAll(" on $1");
        return clause.modality() == Duty.Modality.PAST ? ONCE.matcher(told).replaceAll("") : told;
    }

    /** "We" is the doer and whoever is meant beside: the child who says it, or the family where "together" needs it. */
    private String together(Clause clause) {
        String who = teller.subject(doer);
        Person beside = teller.companion(clause.subject().end(), clause.act().start());
        if (beside != null) {
            return who + " and " + teller.name(beside);
        }
        boolean needs = Pattern.compile("\\b(together|each other)\\b")
                .matcher(clause.rest().of(text))
                .find();
        return needs ? who + " and the family" : who;
    }

    private String joined(Clause clause) {
        String link = clause.opening().of(text).toLowerCase(Locale.ROOT);
        String and = link.contains("then") ? "and then" : "and";
        boolean we = clause.who() == Clause.Who.GROUP && !(act.clauses().get(0).who() == Clause.Who.GROUP);
        and += we && doer.role() != Role.CHILD ? " they will" : "";
        return and + " " + predicate(clause);
    }

    /** What sets it off, or until when: in the present, in the third person. */
    private String around(Clause clause) {
        String opening = clause.opening().of(text).toLowerCase(Locale.ROOT).replace("till", "until");
        String opened = opening.replaceAll("^[^\\p{L}]+", "");
        Person person = clause.who() == Clause.Who.SPEAKER || clause.person() != null ? clause.person() : null;
        String subject = person != null
                ? teller.subject(person)
                : clause.who() == Clause.Who.UNSAID ? "" : teller.tell(clause.subject());
        boolean plural = person == null && plural(clause);
        return tidy(opened + " " + subject + " " + verb(clause, plural) + " " + teller.tell(clause.rest()));
    }

    /** "If that's what it takes" says nothing. */
    private static boolean hollow(Clause clause) {
        return clause.verb().equals("be")
                && clause.rest().start() == clause.rest().end();
    }

    private boolean plural(Clause clause) {
        String subject = clause.subject().of(text).toLowerCase(Locale.ROOT);
        String last = subject.substring(subject.lastIndexOf(' ') + 1);
        return PLURAL.contains(last) || subject.contains(" ") && last.endsWith("s") && !last.endsWith("ss");
    }

    private String verb(Clause clause, boolean plural) {
        String group = clause.group().of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        String form = plural ? plural(clause.verb()) : Conjugation.third(clause.verb());
        boolean going = group.endsWith("ing") && !clause.verb().endsWith("ing");
        boolean be = clause.verb().equals("be");
        if (group.matches("(?s).*\\b(about|supposed|trying) to .*")) {
            return (plural ? "are" : "is") + group.replaceAll("(?s)^.*\\b((?:about|supposed|trying) to )", " $1");
        }
        if (group.contains("could") || clause.modality() == Duty.Modality.CAN) {
            return (clause.negated() ? "can't " : "can ") + clause.verb();
        }
        String not = clause.negated() && going ? " not" : "";
        if (going) {
            return (plural ? "are" : "is") + not + " "
                    + group.substring(Math.max(group.lastIndexOf(' '), group.lastIndexOf('\'')) + 1);
        }
        if (clause.modality() == Duty.Modality.WISH) {
            return (plural ? "want to " : "wants to ") + clause.verb();
        }
        if (clause.negated() && !be && not.isEmpty()) {
            return (plural ? "don't " : "doesn't ") + clause.verb();
        }
        return form + not;
    }

    private static String plural(String base) {
        return base.equals("be") ? "are" : base;
    }

    private static void append(List<String> parts, String mark) {
        int last = parts.size() - 1;
        if (!parts.get(last).endsWith(",")) {
            parts.set(last, parts.get(last) + mark);
        }
    }

    static String tidy(String told) {
        String spaced =
                told.replaceAll("\\s+", " ").replaceAll(" ([,.;:!?])", "$1").strip();
        String comes = NAKED_WHEN.matcher(spaced).replaceAll("$1 the $2 comes");
        String when = NAKED_URGE.matcher(comes).replaceAll("$1 the $2");
        String day =
                COMES_BY.matcher(NAKED_DAY.matcher(when).replaceAll("on $1")).replaceAll("by on $1");
        return NAKED_HOUR.matcher(day).replaceAll("at $1 $2.m.").replaceAll("[\\s,;:–—-]+$", "");
    }

    @Nullable
    Span trigger() {
        return act.details().get(Detail.TRIGGER);
    }
}
