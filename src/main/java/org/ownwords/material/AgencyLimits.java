package org.ownwords.material;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.rules.Agency;

/** Reads how large a plan may get; what a county does not say stays as the guide has it. */
final class AgencyLimits {
    private static final String PRIORITIES = "priorities";
    private static final String FEWEST = "fewest entries";
    private static final String MOST = "most entries";
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(PRIORITIES, FEWEST, MOST));

    private final String file;
    private final Map<String, AgencyList.Entry> entries;

    private AgencyLimits(String file, Map<String, AgencyList.Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** @throws BrokenFile if a limit has a name or number that cannot be */
    static Agency.Limits of(String file, Map<String, AgencyList.Entry> entries) {
        return new AgencyLimits(file, entries).read();
    }

    private Agency.Limits read() {
        entries.forEach((name, entry) -> {
            if (!KNOWN.contains(name)) {
                throw new BrokenFile(
                        file,
                        entry.line(),
                        "There is no limit “%s”. These can be set: %s."
                                .formatted(entry.first(), String.join(", ", KNOWN)));
            }
        });
        Agency.Limits usual = Agency.Limits.OF_THE_GUIDE;
        int most = number(MOST, usual.most());
        int fewest = number(FEWEST, Math.min(usual.fewest(), most));
        if (fewest > most) {
            AgencyList.Entry entry = entries.get(FEWEST);
            throw new BrokenFile(
                    file,
                    entry == null ? 0 : entry.line(),
                    "At least %d and at most %d entries cannot both be. Change one.".formatted(fewest, most));
        }
        return new Agency.Limits(number(PRIORITIES, usual.priorities()), fewest, most);
    }

    private int number(String name, int usual) {
        AgencyList.Entry entry = entries.get(name);
        if (entry == null) {
            return usual;
        }
        int number = entry.second().matches("[0-9]{1,3}") ? Integer.parseInt(entry.second()) : 0;
        if (number < 1 || number > Agency.Limits.LARGEST) {
            throw new BrokenFile(
                    file,
                    entry.line(),
                    "“%s” is no limit. Write a number from 1 to %d.".formatted(entry.second(), Agency.Limits.LARGEST));
        }
        return number;
    }
}
