package org.ownwords.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {
    private static final String[] PEOPLE = {
        "Rosa Lopez/PARENT",
        "José/PARENT",
        "Ana/NETWORK/Rosa's sister",
        "Mia/CHILD",
        "Will/NETWORK",
        "Steve/NETWORK",
        "Grace/NETWORK",
        "Thien/NETWORK",
        "Fatima/PARENT",
        "Dr. Osei/PROFESSIONAL/counselor"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will call Ana and walk. | Rosa=Rosa Lopez WILL call [Ana] ; Rosa=Rosa Lopez WILL walk []
                    Rosa shall enroll in and successfully complete an approved program. | Rosa=Rosa Lopez WILL enroll [in] ; Rosa=Rosa Lopez WILL complete [an approved program]
                    Rosa agrees to let Ana hold her bank card. | Rosa=Rosa Lopez WILL let [Ana hold her bank card]
                    Rosa is going to ask Ana to come over. | Rosa=Rosa Lopez WILL ask [Ana to come over]
                    Rosa's gonna call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    I'll text Ana every night. | I WILL text [Ana every night]
                    Rosa can call Ana at any time. | Rosa=Rosa Lopez CAN call [Ana at any time]
                    Rosa has to call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa is able to call Ana. | Rosa=Rosa Lopez CAN call [Ana]
                    Rosa may visit Mia. | Rosa=Rosa Lopez CAN visit [Mia]
                    Rosa would like to try to call Ana. | Rosa=Rosa Lopez WISH call [Ana]
                    Rosa plans on calling Ana. | Rosa=Rosa Lopez WISH call [Ana]
                    Rosa hopes to find work. | Rosa=Rosa Lopez WISH find [work]
                    Rosa should rest. | Rosa=Rosa Lopez WOULD rest []
                    Rosa keeps going to church. | Rosa=Rosa Lopez PRESENT go [to church]
                    Rosa will continue to meet with Grace. | Rosa=Rosa Lopez WILL meet [with Grace]
                    Rosa will be calling Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa has been calling Ana. | Rosa=Rosa Lopez PRESENT call [Ana]
                    I used to go to church with my grandma. | I PAST go [to church with my grandma]
                    Rosa called Ana and went to bed. | Rosa=Rosa Lopez PAST call [Ana] ; Rosa=Rosa Lopez PAST go [to bed]
                    We've started eating together. | We PAST eat [together]
                    Rosa, whose motto is “one day at a time”, will walk to Ana. | thing PRESENT be [] (embedded) ; Rosa=Rosa Lopez WILL walk [to Ana]
                    """)
    void readsHowAnActIsSaid(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will not yell or hit. | Rosa=Rosa Lopez WILL not yell [] ; Rosa=Rosa Lopez WILL not hit []
                    Rosa will no longer yell at Mia. | Rosa=Rosa Lopez WILL not yell [at Mia]
                    Rosa never drinks and never drives. | Rosa=Rosa Lopez PRESENT not drink [] ; Rosa=Rosa Lopez PRESENT not drive []
                    Rosa won’t open the door. | Rosa=Rosa Lopez WILL not open [the door]
                    Rosa stopped drinking and started walking. | Rosa=Rosa Lopez PAST not drink [] ; Rosa=Rosa Lopez PAST walk []
                    Rosa will quit smoking, avoid fights and stay away from Steve. | Rosa=Rosa Lopez WILL not smoke [] ; Rosa=Rosa Lopez WILL not avoid [fights] ; Rosa=Rosa Lopez WILL not stay away [from Steve]
                    Rosa will refrain from alcohol. | Rosa=Rosa Lopez WILL not refrain [from alcohol]
                    Rosa will stop yelling and hitting. | Rosa=Rosa Lopez WILL not yell [] ; Rosa=Rosa Lopez WILL not hit []
                    Rosa must not hit Mia but will send her to her room. | Rosa=Rosa Lopez WILL not hit [Mia] ; Rosa=Rosa Lopez WILL send [her to her room]
                    Rosa will keep the knives locked up and not leave Mia alone. | Rosa=Rosa Lopez WILL keep [the knives locked up] ; Rosa=Rosa Lopez WILL not leave [Mia alone]
                    Rosa will not only call Ana but also visit her. | Rosa=Rosa Lopez WILL call [Ana] ; Rosa=Rosa Lopez WILL visit [her]
                    """)
    void readsWhatIsDenied(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    calls ana when stressed, walks mia to school | - FRAGMENT call [ana] ; - FRAGMENT walk [mia to school]
                    took my meds, called Ana, went to bed | - FRAGMENT take [my meds] ; - FRAGMENT call [Ana] ; - FRAGMENT go [to bed]
                    call Ana, count to 10, take a walk | - FRAGMENT call [Ana] ; - FRAGMENT count [to 10] ; - FRAGMENT take [a walk]
                    walking Mia to school every day | - FRAGMENT walk [Mia to school every day]
                    to call Ana each night | - FRAGMENT call [Ana each night]
                    Rosa: calls Ana | Rosa=Rosa Lopez PRESENT call [Ana]
                    Rosa to attend class weekly. | Rosa=Rosa Lopez FRAGMENT attend [class weekly]
                    will call Ana | - WILL call [Ana]
                    dont drink no more, i go to meetings | - PRESENT not drink [no more] ; i PRESENT go [to meetings]
                    Calling my sister helps. | - FRAGMENT call [my sister] ; thing PRESENT help []
                    Will Ana call? | ``
                    """)
    void readsNotes(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    When I get that feeling I call my sister | I PRESENT get [that feeling] (trigger) ; I PRESENT call [my sister]
                    When I get that feeling I call my sister | I PRESENT get [that feeling] (trigger) ; I PRESENT call [my sister]
                    After group, Rosa calls Ana. | Rosa=Rosa Lopez PRESENT call [Ana]
                    Every time Mia cries Rosa picks her up and sings. | Mia=Mia PRESENT cry [] (trigger) ; Rosa=Rosa Lopez PRESENT pick up [her up] ; Rosa=Rosa Lopez PRESENT sing []
                    Instead of yelling, Rosa goes outside. | Rosa=Rosa Lopez PRESENT go [outside]
                    If Mia hits, bites, or calls names, Rosa will have her sit down. | Mia=Mia PRESENT hit [] (trigger) ; Mia=Mia PRESENT bite [] (trigger) ; Mia=Mia PRESENT call [names] (trigger) ; Rosa=Rosa Lopez WILL have [her sit down]
                    Steve will leave the house if he is angry and will come back when he is calm. | Steve=Steve WILL leave [the house] ; he=Steve PRESENT be [angry] (trigger) ; Steve=Steve WILL come back [] ; he=Steve PRESENT be [calm] (trigger)
                    so um I guess when he yells I like take the kids to my mom's house and we stay there till he calms down | he PRESENT yell [] (trigger) ; I PRESENT take [the kids to my mom's house] ; we PRESENT stay [there] ; he PRESENT calm down [] (trigger)
                    When Steve comes by, Rosa won't open the door; she'll call 911 and then text Ana. | Steve=Steve PRESENT come by [] (trigger) ; Rosa=Rosa Lopez WILL not open [the door] ; she WILL call [911] ; she WILL text [Ana]
                    When the baby won't stop crying I put her in the crib, shut the door and go stand outside for five minutes. | baby=Mia WILL cry [] (trigger) ; I PRESENT put [her in the crib] ; I PRESENT shut [the door] ; I PRESENT stand [outside for five minutes]
                    """)
    void tellsWhatSetsAnActOff(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will ask if Mia understands why she is sad. | Rosa=Rosa Lopez WILL ask [if Mia understands why she is sad] ; Mia=Mia PRESENT understand [why] (embedded) ; she PRESENT be [sad] (embedded)
                    Rosa will make sure Mia is in bed and the doors are locked. | Rosa=Rosa Lopez WILL make sure [Mia is in bed and the doors are locked] ; Mia=Mia PRESENT be [in bed] (embedded) ; thing PRESENT lock [] (embedded)
                    Rosa will find a plan that will help Mia. | Rosa=Rosa Lopez WILL find [a plan that will help Mia] ; thing WILL help [Mia] (embedded)
                    Rosa goes to class so she can learn new ways. | Rosa=Rosa Lopez PRESENT go [to class so she can learn new ways] ; she=Rosa Lopez CAN learn [new ways] (embedded)
                    I was mad so I went outside. | I PAST be [mad] ; I PAST go [outside]
                    My brother, who lives next door, takes Mia to school. | brother PRESENT live [next door] (embedded) ; brother PRESENT take [Mia to school]
                    Fatima agrees that Thien will cancel the visit and call the worker. | Fatima=Fatima PRESENT agree [] ; Thien=Thien WILL cancel [the visit] ; Thien=Thien WILL call [the worker]
                    Mia says Ana reads to her. | Mia=Mia PRESENT say [Ana reads to her]
                    My kids know I love them. | kids PRESENT know [I love them] ; I PRESENT love [them] (embedded)
                    Rosa will understand how her drug use affects Mia. | Rosa=Rosa Lopez WILL understand [how her drug use affects Mia]
                    Rosa will say, “I am here. Go to sleep.” Then she will sit down. | Rosa=Rosa Lopez WILL say [“I am here. Go to sleep.”] ; I PRESENT be [here] ; - FRAGMENT go [to sleep.”] ; she=Rosa Lopez WILL sit down []
                    """)
    void tellsWhatIsOnlySpokenAbout(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Mia will be picked up by her aunt Ana at 3. | Ana=Ana WILL pick up [Mia]
                    Rosa will be helped. | thing WILL help []
                    The first meeting will happen at noon. | thing WILL happen [at noon]
                    My friend from church will drive me. | friend WILL drive [me]
                    Rosa, with help from Ana, will clean the kitchen. | Rosa=Rosa Lopez WILL clean [the kitchen]
                    Ana and Steve will cook. | Ana=Ana+Steve=Steve WILL cook []
                    my mom and me cook on fridays | mom+me PRESENT cook [on fridays]
                    Mom’s friend Maria will check in. | Maria WILL check in []
                    What helped was my sister coming over, she made us dinner. | sister=Ana FRAGMENT come over [] ; she=Ana PAST make [us dinner]
                    i be calling ana when it get bad | i PRESENT call [ana]
                    Me and Ana do the shopping on Saturdays | Me+Ana=Ana PRESENT do [the shopping on Saturdays]
                    """)
    void findsWhoDoesIt(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    I walk, I pray, I call Ana. | I PRESENT walk [] ; I PRESENT pray [] ; I PRESENT call [Ana]
                    She'd get up, make breakfast, and get us off to school. | She WOULD get up [] ; She WOULD make [breakfast] ; She WOULD get [us off to school]
                    Rosa gets Mia ready for school, packs lunch and walks her there. | Rosa=Rosa Lopez PRESENT get ready [Mia ready for school] ; Rosa=Rosa Lopez PRESENT pack [lunch] ; Rosa=Rosa Lopez PRESENT walk [her there]
                    Rosa will put the phone down, breathe, and count to ten. | Rosa=Rosa Lopez WILL put [the phone down] ; Rosa=Rosa Lopez WILL breathe [] ; Rosa=Rosa Lopez WILL count [to ten]
                    Rosa will walk with Ana for support and help. | Rosa=Rosa Lopez WILL walk [with Ana for support and help]
                    Rosa puts Mia to bed, reads to her & turns the TV off. | Rosa=Rosa Lopez PRESENT put [Mia to bed] ; Rosa=Rosa Lopez PRESENT read [to her] ; Rosa=Rosa Lopez PRESENT turn [the TV off]
                    Rosa will attend counseling, parenting classes, and support groups. | Rosa=Rosa Lopez WILL attend [counseling, parenting classes, and support groups]
                    Rosa will call, text or visit Ana. | Rosa=Rosa Lopez WILL call [] ; Rosa=Rosa Lopez WILL text [] ; Rosa=Rosa Lopez WILL visit [Ana]
                    Ana drives me, watches Mia, and helps with the rent. | Ana=Ana PRESENT drive [me] ; Ana=Ana PRESENT watch [Mia] ; Ana=Ana PRESENT help [with the rent]
                    Rosa fed the baby, changed her diaper, and rocked her to sleep. | Rosa=Rosa Lopez PAST feed [the baby] ; Rosa=Rosa Lopez PAST change [her diaper] ; Rosa=Rosa Lopez PAST rock [her to sleep]
                    Grace will help Rosa look for work and fill out forms. | Grace=Grace WILL help [Rosa look for work] ; Grace=Grace WILL fill out [forms]
                    Rosa will be a better mother and keep the home clean. | Rosa=Rosa Lopez WILL be [a better mother] ; Rosa=Rosa Lopez WILL keep [the home clean]
                    """)
    void joinsVerbs(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    /** English gives someone an act in many ways; each row is one of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Rosa will, when upset, call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa will, every night, call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa, with Ana's help, will clean the kitchen. | Rosa=Rosa Lopez WILL clean [the kitchen]
                    Rosa, as Mia's mom, will call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    On Mondays it is Ana who walks Mia. | thing PRESENT be [Ana who] ; Ana=Ana PRESENT walk [Mia]
                    Ana is the one who will walk Mia. | Ana=Ana WILL walk [Mia]
                    Ana will be the one to walk Mia. | Ana=Ana WILL walk [Mia]
                    Rosa's job is to call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa's next step is to call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa's plan: call Ana, count to ten. | Rosa=Rosa Lopez FRAGMENT call [Ana] ; Rosa=Rosa Lopez FRAGMENT count [to ten]
                    The plan is for Ana to drive Mia. | thing PRESENT be [for Ana] ; Ana=Ana WILL drive [Mia]
                    It is up to Ana to drive Mia. | thing PRESENT be [up to Ana] ; Ana=Ana WILL drive [Mia]
                    It is Ana's turn to cook. | thing PRESENT be [Ana's turn] ; Ana=Ana WILL cook []
                    What Rosa will do is call Ana. | Rosa=Rosa Lopez WILL do [] (embedded) ; Rosa=Rosa Lopez WILL call [Ana]
                    Starting Monday, Rosa calls Ana. | Rosa=Rosa Lopez PRESENT call [Ana]
                    Ana – bedtime: reads two books | Ana=Ana FRAGMENT read [two books]
                    Reads two books every night (Ana) | Ana=Ana FRAGMENT read [two books every night (Ana)]
                    Ana/Grace will drive Mia. | Ana=Ana+Grace=Grace WILL drive [Mia]
                    Rosa and/or Ana will drive Mia. | Rosa=Rosa Lopez+Ana=Ana WILL drive [Mia]
                    Mia gets picked up by Ana. | Ana=Ana PRESENT pick up [Mia]
                    Mia will be driven by Ana or Grace. | Ana=Ana+Grace=Grace WILL drive [Mia]
                    By Ana or Grace, Mia will be driven to school. | Ana=Ana+Grace=Grace WILL drive [Mia]
                    Rosa will call Mia, and so will Ana. | Rosa=Rosa Lopez WILL call [Mia] ; Ana=Ana WILL call [Ana]
                    Rosa will walk, Ana will too. | Rosa=Rosa Lopez WILL walk [] ; Ana=Ana WILL walk [too]
                    Rosa says she'll call Ana. | Rosa=Rosa Lopez PRESENT say [] ; she=Rosa Lopez WILL call [Ana]
                    Rosa has agreed to call Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Ana offered to drive Mia. | Ana=Ana WILL drive [Mia]
                    Rosa is committed to calling Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Rosa is responsible for calling Ana. | Rosa=Rosa Lopez WILL call [Ana]
                    Neither Rosa nor Ana will yell. | Rosa=Rosa Lopez+Ana=Ana WILL not yell []
                    Will Rosa call Ana? | Rosa=Rosa Lopez WOULD call [Ana]
                    rosas gonna call ana | rosas=Rosa Lopez WILL call [ana]
                    """)
    void findsActsGivenInRoundaboutWays(String text, String expected) {
        assertThat(Reader.duties(text, PEOPLE)).isEqualTo(expected);
    }

    @Test
    void aTriggerWithinAVerbIsStillATrigger() {
        assertThat(Reader.triggers("Rosa will, when upset, call Ana.", PEOPLE)).isEqualTo("when upset");
    }
}
