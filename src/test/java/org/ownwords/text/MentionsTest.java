package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.Real;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

class MentionsTest {
    private static final String[] PEOPLE = {
        "Rosa Lopez/PARENT",
        "José/PARENT",
        "Ana/NETWORK/Rosa's sister",
        "Mia/CHILD",
        "Will/NETWORK",
        "May/NETWORK",
        "Grace/NETWORK",
        "Mark/NETWORK",
        "Hope/NETWORK",
        "An Nguyen/NETWORK",
        "Ma. Teresa Cruz/NETWORK",
        "James/NETWORK",
        "Dr. Osei/PROFESSIONAL/counselor"
    };

    @ParameterizedTest
    @ValueSource(strings = {"Shelly", "Curly", "Carly", "Beverly", "Emily", "Dolly", "Kelly", "Willy"})
    void aNameMayEndLikeAnAdverb(String name) {
        Roster roster = new Roster(List.of(Person.of("p1", name, Role.PARENT)), null);
        for (String rest :
                List.of(" will cook.", " agrees to quit drinking.", " walks the dog.", ", a neighbor, can call.")) {
            assertThat(Real.ANALYZER.analyze(name + rest, roster).mentions().get(0))
                    .returns(Mention.Kind.NAME, Mention::kind)
                    .returns(name, m -> Objects.requireNonNull(m.person()).name());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ROSA met mia at ANA'S house. | ROSA=Rosa Lopez NAME ; mia=Mia NAME ; ANA=Ana's NAME
                    calls ana | ana=Ana NAME
                    anas house, rosas gonna go | anas=Ana's NAME ; rosas=Rosa Lopez NAME
                    R.L. will call J. P. each night. | R.L.=Rosa Lopez NAME
                    James' truck and James’s van. | James=James's NAME ; James=James's NAME
                    Ms. Lopez met Ma. Teresa and Teresa Cruz. | Ms. Lopez=Rosa Lopez NAME ; Ma. Teresa=Ma. Teresa Cruz NAME ; Teresa Cruz=Ma. Teresa Cruz NAME
                    jose cooks with Jose. | jose=José NAME ; Jose=José NAME
                    Ana's going home. Ana's been sober. Ana's house. | Ana=Ana NAME ; Ana=Ana NAME ; Ana=Ana's NAME
                    the counselor met Dr. Osei | counselor=Dr. Osei KIN ; Dr. Osei=Dr. Osei NAME
                    my sister and my brother John | my's PRONOUN ; sister=Ana KIN ; my's PRONOUN ; brother KIN ; John STRANGER
                    """)
    void knowsThePeopleOfTheFile(String text, String expected) {
        assertThat(Reader.mentions(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Grace will cook. They say grace. | Grace=Grace NAME ; They PRONOUN
                    Hope feels fine. I hope to see Hope. Hope to see Ana. | Hope=Hope NAME ; I PRONOUN ; Hope=Hope NAME ; Ana=Ana NAME
                    Mark calls. Mark the date. Ask Mark. | Mark=Mark NAME ; Mark=Mark NAME
                    May I call May in May? May calls. By May 3 May may call. | I PRONOUN ; May=May NAME ; May=May NAME ; May=May NAME
                    Will will ask Grace. Will call Ana. I will call Will. | Will=Will NAME ; Grace=Grace NAME ; Ana=Ana NAME ; I PRONOUN ; Will=Will NAME
                    An will call. An apple. My friend An. | An=An Nguyen NAME ; My's PRONOUN ; friend=An Nguyen KIN ; An=An Nguyen NAME
                    """)
    void tellsNamesFromWords(String text, String expected) {
        assertThat(Reader.mentions(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Mom will call. The mother will call. My mom calls. A mom who helps. A better father. | Mom ROLE_WORD ; mother ROLE_WORD ; My's PRONOUN ; mom KIN
                    Birth mother will call. Client will call. Parents attend a parent class. | mother ROLE_WORD ; Client ROLE_WORD ; Parents ROLE_WORD
                    her foster mom, Amy, and his step dad | her's PRONOUN ; foster mom KIN ; Amy STRANGER ; his's PRONOUN ; step dad KIN
                    Mom’s friend Maria will check in. | Mom's ROLE_WORD ; friend KIN ; Maria STRANGER
                    the family time, the family, the team meeting, the team | family KIN ; team KIN
                    """)
    void tellsRolesFromKin(String text, String expected) {
        assertThat(Reader.mentions(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Call Tyrone and Mrs. Washington at Sunrise Recovery Center. | Tyrone STRANGER ; Mrs. Washington STRANGER
                    Rosa asked Bà Nội and Xiong to come in May. | Rosa=Rosa Lopez NAME ; Bà Nội STRANGER ; Xiong STRANGER
                    Rosa goes to AA at Kaiser in Fresno on Facebook. | Rosa=Rosa Lopez NAME
                    """)
    void findsStrangers(String text, String expected) {
        assertThat(Reader.mentions(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will tell Mia that she loves her. | Rosa=Rosa Lopez NAME ; Mia=Mia NAME ; she=Rosa Lopez PRONOUN ; her=Mia PRONOUN
                    Rosa will call Ana. She will walk. | Rosa=Rosa Lopez NAME ; Ana=Ana NAME ; She=Rosa Lopez PRONOUN
                    Rosa will call. Ana will come. She will cook. | Rosa=Rosa Lopez NAME ; Ana=Ana NAME ; She PRONOUN
                    Rosa will help when he visits Rosa. | Rosa=Rosa Lopez NAME ; he PRONOUN ; Rosa=Rosa Lopez NAME
                    """)
    void resolvesPronounsOnlyWhereSafe(String text, String expected) {
        assertThat(Reader.mentions(text, PEOPLE)).isEqualTo(expected);
    }
}
