package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Heard;

/**
 * Drafts by rules alone, from acts that the family itself offered. The same words give the same ideas; nothing leaves the
 * machine. Safe from any thread.
 */
public final class OfflineDrafter implements Drafter {
    private final Ear ear;
    private final Gate gate;
    private final Seeds seeds;
    private final Gaps gaps;
    private final Topics topics;
    private final NetworkIdea network;
    private final Answers answers;
    private final Noticed noticed;
    private final Sense sense;

    /** @param sentences the questions for missing details and the sentences about helpers, by key */
    public OfflineDrafter(Ear ear, Analyzer analyzer, Map<String, String> sentences) {
        this.ear = ear;
        this.gate = new Gate(analyzer);
        this.topics = new Topics(analyzer.lexicon());
        this.seeds = new Seeds(analyzer, topics);
        this.gaps = new Gaps(sentences);
        this.network = new NetworkIdea(sentences);
        this.answers = new Answers(analyzer, sentences);
        this.noticed = new Noticed(sentences);
        this.sense = new Sense(analyzer.lexicon());
    }

    @Override
    public String name() {
        return "offline";
    }

    @Override
    public Proposal propose(Material material) {
        KeptApart apart = new KeptApart(material);
        Scene scene = seeds.scene(material);
        List<Seed> found = new ArrayList<>();
        for (Line line : material.lines()) {
            Person speaker = scene.speaker(line);
            if (speaker == null) {
                continue;
            }
            for (Heard.Act act : ear.hear(line, material.roster()).acts()) {
                if (!AskedNoHelp.tells(line, act, material.prompts().get(line.id()))) {
                    seeds.from(line, speaker, act, scene).ifPresent(found::add);
                }
            }
        }
        List<Idea> ideas = new ArrayList<>();
        network.first(scene).ifPresent(ideas::add);
        found.removeIf(seed -> sense.broken(seed.text()));
        List<Seed> merged = new ArrayList<>(noticed.by(answers.join(Merging.of(found), scene), scene));
        merged.sort(Comparator.comparingDouble(Seed::weight).reversed());
        merged.forEach(seed -> ideas.add(idea(seed, scene)));
        List<Idea> passed = ideas.stream()
                .filter(idea -> !apart.touches(idea, material))
                .filter(idea -> gate.refuses(idea, material, scene::named).isEmpty())
                .toList();
        return new Proposal(name(), passed, List.of(), List.of());
    }

    private Idea idea(Seed seed, Scene scene) {
        return new Idea(
                seed.owner().id(),
                seed.text(),
                seed.category(),
                seed.quotes(),
                gaps.of(seed, scene),
                topics.worry(
                        seed.line().text(), seed.category(), scene.material().worries()));
    }
}
