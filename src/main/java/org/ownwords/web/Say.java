package org.ownwords.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.TalkKind;
import org.ownwords.conversation.Tap;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Flag;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Step;
import org.ownwords.plan.Worry;
import org.ownwords.rules.Rewrite;
import org.ownwords.rules.Severity;

/** The words on the screen for what has other names in the code. */
public final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    static final String NOT_AT_THE_TABLE = "This step is not shown in table view. Ask your worker about it.";

    private Say() {}

    public static String role(Role role) {
        return switch (role) {
            case PARENT -> "parent";
            case CHILD -> "child";
            case NETWORK -> "family or friend";
            case TRIBE -> "speaks for the Tribe";
            case PROFESSIONAL -> "paid to help";
            case WORKER -> "social worker";
        };
    }

    public static String stage(Stage stage) {
        return switch (stage) {
            case OPENING -> "Opening";
            case PROGRESS -> "Since last time";
            case EXCEPTIONS -> "Went well";
            case RELATIONSHIPS -> "Others see";
            case PREFERRED_FUTURE -> "Future";
            case SCALING -> "1–10";
            case OBJECTIVES -> "Ideas";
            case SAY_IT_BACK -> "Say back";
            case CLOSED -> "Closed";
        };
    }

    public static String kind(TalkKind kind) {
        return switch (kind) {
            case PREPARATION -> "preparation";
            case MEETING -> "family team meeting";
            case REVIEW -> "review";
            case PRACTICE -> "practice";
        };
    }

    public static String question(QuestionKind kind) {
        return switch (kind) {
            case OPENING -> "hopes and what works";
            case EXCEPTION -> "times it went well";
            case RELATIONSHIP -> "what others see";
            case PREFERRED_FUTURE -> "how we want it to be";
            case SCALING -> "1 to 10";
            case COPING -> "how you keep going";
            case NETWORK -> "who helps";
            case ENGAGEMENT -> "getting on board";
            case PROGRESS -> "since last time";
            case SAY_IT_BACK -> "say it back";
        };
    }

    public static String audience(Audience audience) {
        return switch (audience) {
            case WORKER -> "worker only";
            case TEAM -> "team";
            case PLAN -> "may be on paper";
        };
    }

    public static String tap(Tap tap) {
        return switch (tap) {
            case ENOUGH -> "That is enough";
            case NOT_TODAY -> "Not today";
            case TOO_UPSET -> "Too upset now";
            case ALREADY_COVERED -> "Already covered";
        };
    }

    public static String dimension(Dimension dimension) {
        return switch (dimension) {
            case WILLINGNESS -> "Willing to take part";
            case AGREEMENT -> "Agrees with the plan";
            case CONFIDENCE -> "Sure it keeps the child safe";
        };
    }

    public static String agreement(Agreement answer) {
        return switch (answer) {
            case YES -> "yes";
            case PARTLY -> "partly";
            case NO -> "no";
            case NOT_ASKED -> "not asked yet";
            case TO_BE_FOUND -> "to be found";
        };
    }

    public static String category(Category category) {
        return switch (category) {
            case SAFETY_NETWORK -> "Safety network";
            case DOMESTIC_VIOLENCE -> "Violence at home";
            case SUBSTANCE_USE -> "Alcohol and drugs";
            case MENTAL_HEALTH -> "Feelings and health";
            case FAMILY_TIME -> "Family time";
            case PARENTING -> "Day by day with the child";
            case HOUSING -> "A place to live";
            case OTHER -> "Something else";
        };
    }

    public static String worry(Worry.Kind kind) {
        return kind == Worry.Kind.HARM ? "What happened" : "What might happen";
    }

    public static String apart(Apart.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case PLACE -> "place";
            case TIME -> "time";
        };
    }

    public static String step(Step step) {
        return switch (step) {
            case SAFETY_MAPPING -> "Safety Mapping with the family";
            case SDM -> "Safety and risk assessment";
            case CANS -> "Strengths and needs of the child";
            case FAMILY_TEAM_MEETING -> "Family team meeting";
            case TRIBE_INVITED -> "The Tribe was invited";
            case FAMILY_FINDING -> "Family finding: who else could help";
            case TRIBE_TOOK_PART -> "The Tribe took part";
            case PROBATION_TOOK_PART -> "Probation took part";
            case SEPARATE_MEETINGS -> "The parents met the team apart";
            case CHILD_TOOL -> "Three Houses or Safety House with the child";
        };
    }

    /** The steps that apply to this family, and any that was noted all the same. */
    public static List<Step> steps(CaseFile file) {
        return Stream.of(Step.values())
                .filter(step -> file.people().steps().containsKey(step) || applies(file, step))
                .toList();
    }

    private static boolean applies(CaseFile file, Step step) {
        Set<Flag> flags = file.people().flags();
        return switch (step) {
            case TRIBE_INVITED, TRIBE_TOOK_PART -> flags.contains(Flag.ICWA);
            case PROBATION_TOOK_PART -> flags.contains(Flag.DUAL_STATUS);
            case SEPARATE_MEETINGS -> flags.contains(Flag.DV);
            default -> true;
        };
    }

    /** What a click would do: "Use “Tasha”", "Take “basically” out", "Make it two sentences". */
    public static String mend(Rewrite rewrite, String text) {
        if (rewrite.text().startsWith(". ")) {
            return "Make it two sentences";
        }
        return rewrite.text().isEmpty()
                ? "Take “" + brief(text.substring(rewrite.start(), rewrite.end())) + "” out"
                : "Use “" + brief(rewrite.text()) + "”";
    }

    /** At most so many of its characters that a button can hold them. */
    private static String brief(String text) {
        return text.length() <= 48 ? text : text.substring(0, 47).strip() + "…";
    }

    public static String severity(Severity severity) {
        return switch (severity) {
            case BLOCK -> "Must change";
            case WARN -> "Look again";
            case ASK -> "Worth asking";
        };
    }

    /** "November 22, 2026", where the worker is. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZoneId.systemDefault()));
    }

    /** For a class name in a style sheet: "too-upset". */
    public static String css(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
