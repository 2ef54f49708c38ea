package org.ownwords.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Guide;
import org.ownwords.conversation.Hearings;
import org.ownwords.conversation.House;
import org.ownwords.conversation.QuestionBank;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Suggestion;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.OfflineDrafter;
import org.ownwords.drafting.Proposal;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.material.QuestionFiles;
import org.ownwords.plan.FileId;
import org.ownwords.plan.PersonId;
import org.ownwords.rules.Context;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Listener;
import org.ownwords.text.Roster;

/** The core alone, on one thread: no disk, no server. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 1)
public class CoreBenchmark {
    private static final String OBJECTIVE =
            "When Rosa gets the urge to drink on a Friday night, she will call Ana before she opens anything,"
                    + " and Ana will stay with Mia until breakfast.";

    private final Analyzer analyzer = new Analyzer(LexiconFiles.load());
    private final Listener ear = new Listener(analyzer);
    private final Messages messages = MessageFiles.load("en");
    private final Rules rules = new Rules(analyzer, messages);
    private final QuestionBank bank = QuestionFiles.load();
    private final OfflineDrafter drafter = new OfflineDrafter(ear, analyzer, messages.sentences());
    private final Context context = new Context(
            new Roster(LongTalk.PEOPLE, LocalDate.of(2026, 9, 16)),
            new PersonId("rosa"),
            Set.of(),
            List.of(),
            null,
            Context.Link.LINKED);
    private final List<Recorded> tenThousand = LongTalk.recorded(9_992);
    private final CaseFile big = file(LongTalk.recorded(5_000));
    private final Hearings hearings = Hearings.NONE.after(big, ear);
    private final Material maple = Maple.material(new House(rules, analyzer, LocalDate.of(2026, 9, 16)));

    private static CaseFile file(List<Recorded> events) {
        return CaseFile.unopened(new FileId("oak")).after(events);
    }

    /** All rules on one objective of 28 words, six people in the file. */
    @Benchmark
    public List<Finding> checkAnObjective() {
        return rules.check(OBJECTIVE, context);
    }

    @Benchmark
    public Proposal draftOnMaple() {
        return drafter.propose(maple);
    }

    @Benchmark
    public List<Suggestion> guideInFiveThousandLines() {
        return Guide.next(
                big, LongTalk.TALK, hearings, bank, LongTalk.STAMP.at().plusSeconds(600));
    }

    @Benchmark
    public Hearings hearFiveThousandLines() {
        return Hearings.NONE.after(big, ear);
    }

    @Benchmark
    public CaseFile foldTenThousandEvents() {
        return file(tenThousand);
    }
}
