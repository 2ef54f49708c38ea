package org.ownwords.drafting;

import dev.langchain4j.model.chat.request.ResponseFormat;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.plan.Idea;
import org.ownwords.rules.Messages;
import org.ownwords.text.Lexicon;

/**
 * Asks a language model for ideas. The model sees placeholders for names, has no tools, and is believed in nothing:
 * quotes are looked up, what nobody said is dropped. When it fails, the other drafter answers and a note says why.
 */
public final class ModelDrafter implements Drafter {
    /** Keys of the sentences it says, in the file {@code model.properties} of each language. */
    public static final Set<String> SENTENCES = NoAnswer.sentences(
            "model.offline", "model.dropped.one", "model.dropped.many", "model.left-out.one", "model.left-out.many");

    private final ModelSettings settings;
    private final ModelPrompt prompt;
    private final Drafter otherwise;
    private final Gate gate;
    private final Set<String> nameWords;
    private final Topics topics;
    private final Echo echo;
    private final Messages messages;
    private final HttpClient client = Wire.client();

    /**
     * @param otherwise answers when the model does not
     * @param gate whether an idea says only what was said
     * @param lexicon tells by its list {@code name-words} which names are everyday words too
     * @param messages holds the {@link #SENTENCES}
     */
    public ModelDrafter(
            ModelSettings settings,
            ModelPrompt prompt,
            Drafter otherwise,
            Gate gate,
            Lexicon lexicon,
            Messages messages) {
        this.nameWords = lexicon.list("name-words");
        this.topics = new Topics(lexicon);
        this.echo = new Echo(lexicon);
        this.settings = settings;
        this.prompt = prompt;
        this.otherwise = otherwise;
        this.gate = gate;
        this.messages = messages;
    }

    @Override
    public String name() {
        return settings.model();
    }

    @Override
    public Proposal propose(Material material) {
        Wire wire = new Wire(client, Deadline.in(Duration.ofSeconds(settings.deadlineSeconds())));
        Sheet sheet = Sheet.of(material, nameWords);
        if (sheet.lines().isEmpty() || sheet.owners().isEmpty()) {
            return otherwise.propose(material);
        }
        try {
            Round round = rounds(wire, sheet, material);
            return new Proposal(name(), round.ideas(), notes(round, sheet), wire.sent());
        } catch (NoAnswer none) {
            return offline(material, none.why(), wire.sent());
        }
    }

    /** The first answer, or a second one when the first is of no use. */
    private Round rounds(Wire wire, Sheet sheet, Material material) {
        Endpoint endpoint = new Endpoint(settings, wire);
        Grounding grounding = new Grounding(material, sheet, gate, topics, echo);
        ResponseFormat shape = ReplySchema.of(sheet.owners());
        Round first = Round.of(endpoint.ask(prompt.instructions(), prompt.asking(sheet.json()), shape), grounding);
        if (!first.ideas().isEmpty()) {
            return first;
        }
        String again = prompt.askingAgain(sheet.json(), first.problem());
        Round second = Round.of(endpoint.ask(prompt.instructions(), again, shape), grounding);
        if (second.ideas().isEmpty()) {
            throw new NoAnswer(second.dropped() > 0 ? NoAnswer.Why.NOTHING_USABLE : NoAnswer.Why.UNREADABLE);
        }
        return second;
    }

    private List<String> notes(Round round, Sheet sheet) {
        List<String> notes = new ArrayList<>();
        if (round.dropped() > 0) {
            notes.add(counted("model.dropped", round.dropped()));
        }
        if (sheet.leftOut() > 0) {
            notes.add(counted("model.left-out", sheet.leftOut()));
        }
        return notes;
    }

    private String counted(String key, int count) {
        return messages.say(key + (count == 1 ? ".one" : ".many"), Map.of("count", Integer.toString(count)));
    }

    private Proposal offline(Material material, NoAnswer.Why why, List<String> sent) {
        Proposal other = otherwise.propose(material);
        List<String> notes = new ArrayList<>();
        notes.add(messages.say(why.key(), Map.of()) + " " + messages.say("model.offline", Map.of()));
        notes.addAll(other.notes());
        return new Proposal(other.drafter(), other.ideas(), notes, sent);
    }

    /** What one answer came to. */
    private record Round(List<Idea> ideas, int dropped, String problem) {

        static Round of(String answer, Grounding grounding) {
            Reply reply = ReplyReader.read(answer);
            if (reply instanceof Reply.Unreadable unreadable) {
                return new Round(List.of(), 0, unreadable.problem());
            }
            List<Reply.Said> said = ((Reply.Read) reply).ideas();
            List<Idea> ideas = said.stream()
                    .map(grounding::ground)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return new Round(ideas, said.size() - ideas.size(), said.isEmpty() ? NONE : UNFOUNDED);
        }

        private static final String NONE = "It had no idea in it.";
        private static final String UNFOUNDED =
                "Not one idea could be used: each said something that is not in the lines it quotes, or quoted words that do not stand in that line.";
    }
}
