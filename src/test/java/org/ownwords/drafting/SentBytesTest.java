package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Flag;

/** What leaves, byte for byte. */
class SentBytesTest {
    private final ScriptedModel model = new ScriptedModel()
            .answering(ScriptedModel.saying(ModelDrafterTest.GOOD).build());

    @AfterEach
    void stop() {
        model.close();
    }

    /** When this fails after a wanted change, read target/sent-received.json and copy it over the approved file. */
    @Test
    void aFamilysPrompt() throws IOException {
        Drafters.asking(model).propose(Delgados.usual().material());
        String received = model.bodies().get(0);
        Files.writeString(Path.of("target/sent-received.json"), received);
        assertThat(received).isEqualTo(Files.readString(Path.of("src/test/resources/drafting/sent-approved.json")));
    }

    @Test
    void goesAsPlainHttpWithTheKeyInItsHeaderAlone() {
        Drafters.asking(model).propose(Delgados.usual().material());
        RecordedRequest request = model.requests().get(0);
        assertThat(request.getRequestLine()).isEqualTo("POST /v1/chat/completions HTTP/1.1");
        assertThat(request.getHeaders().get("Upgrade")).isNull();
        assertThat(request.getHeaders().get("HTTP2-Settings")).isNull();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer key-nobody-may-see");
        assertThat(model.bodies()).noneMatch(body -> body.contains("key-nobody-may-see"));
    }

    @Test
    void withoutAKeyThereIsNoSuchHeader() {
        ModelSettings settings = ModelSettings.of(model.settings().baseUrl() + "/", "tiny-model", null);
        Drafters.asking(settings).propose(Delgados.usual().material());
        RecordedRequest request = model.requests().get(0);
        assertThat(request.getRequestLine()).isEqualTo("POST /v1/chat/completions HTTP/1.1");
        assertThat(request.getHeaders().names()).doesNotContain("Authorization");
    }

    @Test
    void noFamilysWordsAreInAnothersPrompt() {
        ScriptedModel busy = new ScriptedModel();
        Drafter drafter = Drafters.asking(busy);
        List<Proposal> proposals = IntStream.range(0, 64)
                .parallel()
                .mapToObj(family -> drafter.propose(Delgados.usual()
                        .says(Delgados.ANA, "canary-" + family + "-sings")
                        .material()))
                .toList();
        for (int family = 0; family < 64; family++) {
            assertThat(proposals.get(family).sent()).hasSize(1);
            assertThat(proposals.get(family).sent().get(0))
                    .containsOnlyOnce("canary-")
                    .contains("canary-" + family + "-sings");
        }
        assertThat(busy.bodies())
                .containsExactlyInAnyOrderElementsOf(
                        proposals.stream().flatMap(p -> p.sent().stream()).toList());
        busy.close();
    }

    @Test
    void whatTheWorkerAloneMaySeeStaysHere() {
        Material material = Delgados.usual()
                .says(Delgados.ANA, "She drank on canary street last week.", Audience.WORKER)
                .says(Delgados.WORKER, "I think the canary plan is weak.")
                .material();
        Drafters.asking(model).propose(material);
        assertThat(model.bodies()).hasSize(1).noneMatch(body -> body.contains("canary"));
    }

    @Test
    void whatIsKeptApartStaysHere() {
        Material material = Delgados.usual()
                .says(Delgados.ROSA, "MARCUS came back, I ran with the finch.")
                .says(Delgados.ANA, "We meet at the old wren mill.")
                .says(Delgados.MIA, "I like fridays with the robin.")
                .keepingApart(
                        new Apart(new ApartId("a"), Apart.Kind.PERSON, "Marcus Teal"),
                        new Apart(new ApartId("b"), Apart.Kind.PLACE, "Wren Mill"),
                        new Apart(new ApartId("c"), Apart.Kind.TIME, "Friday"))
                .material();
        Drafters.asking(model).propose(material);
        assertThat(model.bodies())
                .hasSize(1)
                .noneMatch(body -> body.matches("(?is).*(marcus|finch|wren|friday|robin).*"));
    }

    @Test
    void aLastNameSharedWithTheOneKeptApartTellsOfNobody() {
        Material material = Delgados.usual()
                .says(Delgados.ROSA, "The Delgados are loud. MARCUS is the worst.")
                .says(Delgados.ROSA, "The Delgados sing.")
                .keepingApart(new Apart(new ApartId("a"), Apart.Kind.PERSON, "Marcus Delgado"))
                .material();
        assertThat(Drafters.asking(model).propose(material).ideas()).hasSize(2);
        assertThat(model.bodies())
                .hasSize(1)
                .allMatch(body -> body.contains("s sing."))
                .noneMatch(body -> body.contains("loud"));
        NoNames.in(model.bodies());
    }

    @Test
    void inDomesticViolenceAWorryThatNamesTheOtherParentStaysHere() {
        Material material = Delgados.usual()
                .with(Flag.DV)
                .worriedThat("Rosa's ex Marcus hit Rosa and Mia saw it.")
                .material();
        Drafters.asking(model).propose(material);
        assertThat(model.bodies()).hasSize(1).noneMatch(body -> body.contains("Marcus") || body.contains("saw it"));
    }

    @Test
    void anIdeaThatTouchesWhatIsKeptApartIsDropped() {
        Material material = Delgados.usual()
                .keepingApart(new Apart(new ApartId("b"), Apart.Kind.PLACE, "come over"))
                .material();
        Proposal proposal = Drafters.asking(model).propose(material);
        assertThat(proposal.ideas()).hasSize(1);
        assertThat(proposal.notes()).containsExactly("1 idea was left out: it said things nobody said.");
    }

    @Test
    void oldLinesThatDoNotFitAreLeftOutAndCounted() {
        Delgados family = new Delgados().says(Delgados.ANA, "canary " + "x".repeat(Sheet.MOST / 2 - 10));
        family.says(Delgados.ANA, "y".repeat(Sheet.MOST / 2)).says(Delgados.ROSA, "I call my sister Ana.");
        ScriptedModel other =
                new ScriptedModel().answering(ScriptedModel.saying("""
                {"ideas":[{"owner":"P1","text":"P1 will call P2.","category":"other",
                "quotes":[{"line":"L2","words":"I call my sister P2."}]}]}""").build());
        Proposal proposal = Drafters.asking(other).propose(family.material());
        assertThat(proposal.ideas()).hasSize(1);
        assertThat(proposal.notes())
                .containsExactly("1 older line was not sent to the language model: there was no room for it.");
        assertThat(other.bodies()).noneMatch(body -> body.contains("canary"));
        other.close();
    }

    @Test
    void withNothingSaidNothingIsSent() {
        Material material =
                new Delgados().says(Delgados.ANA, "secret", Audience.WORKER).material();
        assertThat(Drafters.asking(model).propose(material).sent()).isEqualTo(List.of());
        assertThat(model.requests()).isEmpty();
    }
}
