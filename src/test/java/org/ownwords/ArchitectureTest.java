package org.ownwords;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.cli.Settings;

/**
 * The walls of the house. A package may know what lies before it on a sentence's way (words, details, ideas, findings,
 * agreement, paper), never what lies after; each library lives behind one wall. When a wall stands in your way, first ask
 * whether the thing belongs on the other side of it.
 */
class ArchitectureTest {

    private static final String HOUSE = "org.ownwords.";

    /** Where everything is put together. */
    private static final String ROOT = "org\\.ownwords\\.(Main|Workshop)(\\$.*)?";

    private static final String[] PURE = {"plan", "text", "rules", "current", "conversation"};

    /** What every package may use: the language, and annotations that do nothing when it runs. */
    private static final List<String> EVERYWHERE =
            List.of("java..", "org.jspecify.annotations..", "com.google.errorprone.annotations..");

    private static final String[] JACKSON = {"com.fasterxml.jackson.."};
    private static final String[] MODEL = {"dev.langchain4j.."};
    private static final String[] DATABASE = {
        "org.jdbi..", "org.flywaydb..", "com.zaxxer.hikari..", "org.sqlite..", "java.sql..", "javax.sql.."
    };
    private static final String[] YAML = {"org.yaml..", "com.fasterxml.jackson.dataformat.yaml.."};
    private static final String[] CALLS_OUT = {"java.net.http.."};
    private static final String[] SEALING = {"com.google.crypto.tink.."};
    private static final String[] WORD = {
        "org.apache.poi..", "com.deepoove.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "javax.xml.."
    };
    private static final String[] SERVER = {
        "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..", "kotlin.."
    };
    private static final String[] SHELL = {"picocli.."};
    private static final String[] LOG = {"org.slf4j.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ownwords");

    @TestFactory
    Stream<DynamicTest> packagesKnowOnlyWhatLiesBeforeThem() {
        return checks(
                only("plan", own()).because("what a plan is made of must outlive every way of making one"),
                only("text", own("plan")).because("how a text reads does not depend on who judges it"),
                only("rules", own("plan", "text")).because("a rule judges words, wherever they come from"),
                only("current", own("plan", "text", "rules"))
                        .because("a plan from elsewhere is looked over without a file, a database or a page"),
                only("conversation", own("plan", "text", "rules"))
                        .because("how the talk proceeds is decided without model, database or page"),
                only("material", own("plan", "text", "rules", "conversation"), JACKSON, LOG)
                        .because(
                                "trainers' files become values at one place, which names file and line when they are wrong"),
                only("drafting", own("plan", "text", "rules"), MODEL, JACKSON, LOG)
                        .because("who proposes never decides: it sees words, not the talk, and cannot change a file"),
                only("journal", own("plan", "conversation"), JACKSON, DATABASE, SEALING, LOG)
                        .because("what is kept does not depend on how it was judged or drafted"),
                only("casework", own("plan", "text", "rules", "conversation", "drafting", "journal"), LOG)
                        .because(
                                "the one place that locks and stamps serves browser and shell alike, so it knows neither"),
                only("document", own("plan", "rules", "current"), WORD, LOG)
                        .because("the paper is made from the plan alone: it can be printed again from any version"),
                slices().matching(HOUSE + "(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a sentence goes through the house in one direction"));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryLivesBehindOneWall() {
        return checks(
                behind(SERVER, "web").because("another server must not touch the talk"),
                behind(MODEL, "drafting").because("a language model is a supplier at one point"),
                behind(WORD, "document").because("the Word format is the paper's business alone"),
                behind(DATABASE, "journal").because("another database must not touch what it keeps"),
                behind(SEALING, "journal").because("keys are handled at one place"),
                behind(YAML, "material").because("trainers' files are read at one place"),
                behind(CALLS_OUT, "drafting").because("nothing leaves this machine but to a model, from one place"),
                behind(SHELL, "cli").because("commands are the shell's view"),
                behind(JACKSON, "material", "drafting", "journal", "web", "cli")
                        .because("JSON and YAML end at the edges; inside there are values"));
    }

    @TestFactory
    Stream<DynamicTest> thePackagesThatThinkArePure() {
        var because = "the same words must give the same answer tomorrow: time, ids and chance come in as inputs";
        return checks(
                pure().accessTargetWhere(readsAClock()).because(because),
                pure().accessTargetWhere(named("java\\.util\\.UUID", "randomUUID"))
                        .because(because),
                pure().accessTargetWhere(named("java\\.lang\\.Math", "random")).because(because),
                pure().dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.util\\.Random|java\\.util\\.SplittableRandom|java\\.util\\.random\\..*"
                                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                        .because(because),
                pure().dependOnClassesThat(readOrWrite())
                        .because("they are given values and give values back; reading and writing is for others"),
                pure().dependOnClassesThat()
                        .haveNameMatching("org\\.slf4j\\..*|java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*")
                        .because("they handle a family's words, which never go into a log"));
    }

    @TestFactory
    Stream<DynamicTest> onlyMainReadsTheSettings() {
        return checks(noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "cli..")
                .and()
                .haveNameNotMatching(ROOT)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Settings.class.getName())
                .because("each package gets its own small record and cannot reach for what is not its business"));
    }

    /** The classes of a package of ours depend on nothing but these and what everyone may use. */
    private static ArchRule only(String name, String[]... allowed) {
        var packages = new ArrayList<>(EVERYWHERE);
        packages.add(HOUSE + name + "..");
        Stream.of(allowed).flatMap(Arrays::stream).forEach(packages::add);
        return classes()
                .that()
                .resideInAPackage(HOUSE + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new));
    }

    private static String[] own(String... names) {
        return Stream.of(names).map(name -> HOUSE + name + "..").toArray(String[]::new);
    }

    /** No class but those of these packages, and the two that put everything together, depends on the library. */
    private static ArchRule behind(String[] library, String... names) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(own(names))
                .and()
                .haveNameNotMatching(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static ClassesShould pure() {
        return noClasses().that().resideInAnyPackage(own(PURE)).should();
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return named("java\\.time\\..*", "now")
                .or(named("java\\.time\\.Clock", "system.*|tick.*"))
                .or(named("java\\.time\\.ZoneId", "systemDefault"))
                .or(named("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                .or(named("java\\.util\\.Date", ".*"))
                .as("the target is a clock");
    }

    private static DescribedPredicate<JavaAccess<?>> named(String owner, String member) {
        return describe(
                "the target is " + owner + " " + member,
                access -> access.getTargetOwner().getName().matches(owner)
                        && access.getName().matches(member));
    }

    /** Serializable and Serial are only marks, which javac itself asks for. */
    private static DescribedPredicate<JavaClass> readOrWrite() {
        var marks = Set.of("java.io.Serializable", "java.io.Serial");
        return resideInAPackage("java.io..")
                .or(resideInAPackage("java.nio.file.."))
                .or(resideInAPackage("java.nio.channels.."))
                .or(resideInAPackage("java.net.."))
                .or(resideInAPackage("java.sql.."))
                .and(describe("are no marks", type -> !marks.contains(type.getName())))
                .as("read or write");
    }

    /** A wall around nothing fails: it holds nobody back. */
    private static Stream<DynamicTest> checks(ArchRule... rules) {
        return Stream.of(rules).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }
}
