package org.ownwords.plan;

import java.util.List;

/**
 * What we agreed: an accepted idea.
 *
 * @param version counts changes of wording, from 1; agreement binds a version
 * @param worry the one worry it answers (quick guide 87)
 * @param keptBy who of the family chose it
 * @param parts who has a part in it, the owner first: their agreement is asked
 * @param waivers checks that a named person set aside
 */
public record Objective(
        ObjectiveId id,
        int version,
        PersonId owner,
        String text,
        Category category,
        List<Quote> quotes,
        WorryId worry,
        List<PersonId> keptBy,
        List<PersonId> parts,
        List<Waiver> waivers) {
    public Objective {
        text = Texts.required("text", text);
        quotes = List.copyOf(quotes);
        keptBy = List.copyOf(keptBy);
        parts = List.copyOf(parts);
        waivers = List.copyOf(waivers);
    }
}
