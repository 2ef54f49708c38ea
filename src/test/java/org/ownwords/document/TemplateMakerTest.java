package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateMakerTest {
    private static final String HOW =
            "the sources of the templates changed: run the main of TemplateMaker and commit both";

    @Test
    void theShippedTemplatesAreTheOnesItMakes() {
        TemplateMaker maker = new TemplateMaker();

        assertThat(Template.shipped("templates/fridge.docx").docx()).as(HOW).isEqualTo(maker.fridge());
        assertThat(Template.shipped("templates/plan.docx").docx()).as(HOW).isEqualTo(maker.plan());
        assertThat(Template.shipped("templates/look.docx").docx()).as(HOW).isEqualTo(maker.look());
    }
}
