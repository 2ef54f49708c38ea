package org.ownwords.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.ownwords.conversation.QuestionBank;
import org.ownwords.conversation.Refusal;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.Proposal;
import org.ownwords.material.QuestionFiles;
import org.ownwords.plan.Category;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Gap;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Heard;
import org.ownwords.text.Lexicon;

/** What the server works with in these tests. */
record House(Rules rules, Analyzer analyzer, Ear ear, QuestionBank bank, Drafter drafter) {

    static House standing() {
        Analyzer analyzer = new Analyzer(new Lexicon(Map.of()));
        return new House(
                new Rules(analyzer, messages()),
                analyzer,
                (line, roster) -> Heard.NOTHING,
                QuestionFiles.load(),
                new Echo());
    }

    private static Messages messages() {
        Map<String, String> all = new HashMap<>();
        for (Refusal.Why why : Refusal.Why.values()) {
            all.put("refusal." + why.code() + ".message", "Not done: " + why.code() + ".");
            all.put("refusal." + why.code() + ".instead", "Do something else.");
        }
        for (String name : List.of("papers", "rules", "refusals")) {
            try (InputStream in = House.class.getResourceAsStream("/messages/en/" + name + ".properties")) {
                if (in != null) {
                    Properties file = new Properties();
                    file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    file.forEach((key, text) -> all.put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(all);
    }

    /** Offers each parent's line back. */
    private static final class Echo implements Drafter {
        @Override
        public String name() {
            return "offline";
        }

        @Override
        public Proposal propose(Material material) {
            List<Idea> ideas = new ArrayList<>();
            for (Line line : material.lines()) {
                Person speaker = material.roster().people().stream()
                        .filter(p -> p.id().equals(line.speaker()) && p.role() == Role.PARENT)
                        .findFirst()
                        .orElse(null);
                if (speaker != null && ideas.size() < 4) {
                    ideas.add(new Idea(
                            speaker.id(),
                            speaker.name() + " will do this: " + line.text(),
                            Category.OTHER,
                            List.of(Quote.of(line)),
                            List.of(new Gap(Detail.HELPER, "Who could help you with that?")),
                            material.worries().get(0).id()));
                }
            }
            return new Proposal("offline", ideas, List.of(), List.of());
        }
    }
}
