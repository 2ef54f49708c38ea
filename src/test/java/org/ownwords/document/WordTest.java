package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Category;
import org.ownwords.plan.Role;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.rules.Block;

class WordTest {
    private final Word word = Word.shipped(Papermill.papers());

    private final Household maple = Household.maple()
            .line("l1", "rosa", "I call my sister", Wording.EXACT, Audience.PLAN)
            .objective("Rosa will call Ana.", "rosa", "ana", "mia")
            .answer("rosa", Agreement.YES)
            .answer("mia", Agreement.YES)
            .objective(Category.FAMILY_TIME, "harm", "Lupe will take Mia on Fridays.", "lupe", "mia");

    @Test
    void theFridgePageReadsBack() {
        DocxText page = DocxText.of(word.fridge(maple.fridge()));

        assertThat(page.of("Title")).containsExactly("Our plan: Maple");
        assertThat(page.of("Heading1"))
                .containsExactly("What we will do", "Who to call", "Family time", "When we meet");
        assertThat(page.of("Heading2")).containsExactly("1. Rosa Delgado", "2. Lupe");
        assertThat(page.of("Objective")).containsExactly("Rosa will call Ana.", "Lupe will take Mia on Fridays.");
        assertThat(page.of("Detail")).contains("Who helps: Ana", "Also part of it: Mia");
        assertThat(page.of("Contact")).hasSize(4).first().asString().startsWith("Ana, Rosa's sister");
        assertThat(page.lines()).contains("Look at number 2.", "By May 21, 2027 we look at the whole plan again.");
    }

    @Test
    void theFullPlanReadsBack() {
        DocxText plan = DocxText.of(word.fullPlan(maple.full(new Block("R03", "The safety check is not done."))));

        assertThat(plan.of("Heading1"))
                .containsExactly(
                        "Our team",
                        "What happened",
                        "What we worry about",
                        "What we will do",
                        "Family time",
                        "When we meet",
                        "How we keep each other on track",
                        "What is still missing");
        assertThat(plan.lines())
                .contains(
                        "In August Rosa drank and Mia could not wake her.",
                        "Our goal: Mia is never alone.",
                        "This answers: Ana is worried that Rosa may drink again.",
                        "Yes: Rosa Delgado and Mia",
                        "Not asked yet: Ana",
                        "Rosa Delgado: “I call my sister”",
                        "The safety check is not done.");
    }

    @Test
    void aDraftSaysSoOnTopAndOnEveryPage_andAFinalPlanDoesNot() {
        DocxText draft = DocxText.of(word.fullPlan(maple.full()));
        DocxText last = DocxText.of(word.fullPlan(Household.maple()
                .objective("Rosa will rest.", "rosa")
                .answer("rosa", Agreement.YES)
                .issued()
                .full()));

        assertThat(draft.header()).isEqualTo("Draft: waiting on Ana, Lupe, Mia");
        assertThat(draft.of("Draft")).containsExactly("Draft: waiting on Ana, Lupe, Mia");
        assertThat(draft.footer()).startsWith("Our plan: Maple").contains("Page");
        assertThat(last.all()).doesNotContain("Draft");
    }

    @Test
    void aPlanWithNothingInItIsStillAPaper() {
        DocxText page = DocxText.of(word.fridge(Household.maple().fridge()));

        assertThat(page.of("Heading1")).containsExactly("Who to call", "When we meet");
        assertThat(page.of("Draft")).containsExactly("Draft: nothing is agreed yet");
    }

    @Test
    void titleAndLanguageAreSet() throws IOException {
        byte[] docx = word.fullPlan(maple.full());
        DocxText plan = DocxText.of(docx);

        assertThat(plan.docx().getProperties().getCoreProperties().getTitle()).isEqualTo("Our plan: Maple");
        assertThat(part(docx, "word/styles.xml")).contains("w:lang w:val=\"en-US\"");
        assertThat(part(docx, "docProps/core.xml")).contains("<dc:language>en-US</dc:language>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{evil}}",
                "{{text}} {{headline}}",
                "{{?objectives}} a {{/objectives}}",
                "{{@picture}} {{#table}} {{*list}} {{+file}} [name] ${x} #{T(java.lang.Runtime)}",
                "<w:p><w:r><w:t>in</w:t></w:r></w:p> & &amp; &#x41; <![CDATA[x]]> <!-- y -->",
                "  two  spaces \tand a tab",
                "one\ntwo\n\nfour",
                "https://example.org/a?b=c",
                "סבתא תתקשר לאמא, every day, والدة 👪 e\u0301 \u202Eright\u202C",
                "a\u0000bc\uFFFEde",
            })
    void whatPeopleTypeIsPrintedAsItIs(String typed) {
        String shown = typed.replace('\uFFFE', '\uFFFD').replace("\u0000", "");
        String name = shown.replaceAll("\\s+", " ").strip();
        Household household = Household.maple()
                .person("x", name, Role.NETWORK, shown)
                .worry("w", Worry.Kind.DANGER, shown, shown)
                .line("l", "x", shown, Wording.EXACT, Audience.PLAN)
                .objective(Category.OTHER, "w", shown, "x", "rosa");

        DocxText plan = DocxText.of(word.fullPlan(household.full()));
        DocxText page = DocxText.of(word.fridge(household.fridge()));

        assertThat(plan.of("Objective")).contains(shown, "Our goal: " + shown);
        assertThat(plan.of("Detail")).contains("This answers: " + shown);
        assertThat(plan.of("DetailList")).contains(name + ": “" + shown + "”");
        assertThat(page.of("Objective")).containsExactly(shown);
        assertThat(page.of("Heading2")).containsExactly("1. " + name);
        assertThat(page.header()).startsWith("Draft: waiting on " + name);
    }

    @Test
    void everyWayToEndALineIsALine() {
        Household household = Household.maple().objective("one\r\ntwo\rthree", "rosa");

        assertThat(DocxText.of(word.fridge(household.fridge())).of("Objective")).containsExactly("one\ntwo\nthree");
    }

    @Test
    void aPaperPointsToNothingOutside() throws IOException {
        byte[] docx =
                word.fullPlan(maple.objective("https://example.org", "rosa").full());

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(part).as(entry.getName()).doesNotContain("TargetMode=\"External\"", "w:hyperlink");
            }
        }
    }

    @Test
    void manyPapersAtOnceDoNotMix() {
        List<String> owners = IntStream.range(0, 24).mapToObj(i -> "Owner" + i).toList();

        assertThat(owners.parallelStream()
                        .map(owner -> Household.maple()
                                .person("x", owner, Role.PARENT, "")
                                .objective(owner + " will rest.", "x"))
                        .map(household -> DocxText.of(word.fridge(household.fridge())))
                        .map(page -> String.join("", page.of("Heading2")) + page.of("Objective"))
                        .toList())
                .isEqualTo(owners.stream()
                        .map(owner -> "1. " + owner + "[" + owner + " will rest.]")
                        .toList());
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
