package org.ownwords.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.plan.Invalid;

/**
 * What an agency brings along: data of its own, and never any of a family.
 *
 * @param acronyms its short forms in lower case ("cft"), each with plain words (quick guide 221)
 * @param providers names of services and programs, as written (quick guide 257)
 * @param stock the sentences its state system offers as service objectives (quick guide 224)
 * @param allowed words and short forms that are fine in this county, in lower case
 */
public record Agency(
        Map<String, String> acronyms, List<String> providers, List<String> stock, Set<String> allowed, Limits limits) {
    /** No folder: the rules know only what comes with the program. */
    public static final Agency NONE = new Agency(Map.of(), List.of(), List.of(), Set.of(), Limits.OF_THE_GUIDE);

    public Agency {
        acronyms = acronyms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        providers = List.copyOf(providers);
        stock = List.copyOf(stock);
        allowed = allowed.stream().map(term -> term.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How large a plan may get.
     *
     * @param priorities objectives of one parent that come first (quick guide 101)
     * @param fewest entries in the state system, at least (quick guide 223)
     * @param most entries in the state system, at most (quick guide 223)
     */
    public record Limits(int priorities, int fewest, int most) {
        /** Above this no family can keep its plan in mind, whatever a county writes. */
        public static final int LARGEST = 20;

        /** Three priorities, three to five entries. */
        public static final Limits OF_THE_GUIDE = new Limits(3, 3, 5);

        public Limits {
            within("priorities", priorities);
            within("fewest", fewest);
            within("most", most);
            if (fewest > most) {
                throw new Invalid("fewest", "At least " + fewest + " and at most " + most + " entries cannot both be.");
            }
        }

        private static void within(String field, int number) {
            if (number < 1 || number > LARGEST) {
                throw new Invalid(field, "A limit is 1 to " + LARGEST + ", not " + number + ".");
            }
        }
    }
}
