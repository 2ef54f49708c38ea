package org.ownwords.casework;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.conversation.QuestionBank;
import org.ownwords.conversation.TalkInput;
import org.ownwords.conversation.TalkKind;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.Proposal;
import org.ownwords.journal.CannotOpen;
import org.ownwords.journal.Place;
import org.ownwords.journal.SqlJournal;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.plan.FileId;
import org.ownwords.plan.LineId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Heard;

/** A kitchen table: casework over a real journal, with a family of one mother and a talk that has begun. */
final class Table implements AutoCloseable {
    static final FileId MAPLE = new FileId("maple");
    static final PersonId ROSA = new PersonId("rosa");
    static final TalkId TALK = new TalkId("t1");

    final SqlJournal journal;
    final Casework casework;

    Table(Path folder) throws CannotOpen {
        this(folder, nothing("model"), nothing("offline"), Runnable::run, (line, roster) -> Heard.NOTHING);
    }

    Table(Path folder, Drafter drafter, Drafter offline, Executor drafts, Ear ear) throws CannotOpen {
        journal = SqlJournal.open(place(folder));
        Analyzer analyzer = new Analyzer(LexiconFiles.load());
        casework = new JournaledCasework(
                journal,
                new Means(
                        new Rules(analyzer, MessageFiles.load("en")),
                        analyzer,
                        ear,
                        new QuestionBank(List.of()),
                        drafter,
                        offline,
                        Clock.fixed(Instant.parse("2026-03-02T17:00:00.123456Z"), ZoneOffset.UTC),
                        drafts));
    }

    static Place place(Path folder) {
        return new Place(folder.resolve("data"), folder.resolve("keys").resolve("key.json"));
    }

    /** Does to the closed database what no program of ours would do. */
    static void tamper(Path folder, String sql) throws SQLException {
        Path database = place(folder).folder().resolve("journal.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static Drafter nothing(String name) {
        return drafter(name, material -> new Proposal(name, List.of(), List.of(), List.of()));
    }

    interface Answer {
        Proposal to(Material material);
    }

    static Drafter drafter(String name, Answer answer) {
        return new Drafter() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Proposal propose(Material material) {
                return answer.to(material);
            }
        };
    }

    /** Opens Maple, with Rosa, a worry with its goal, and a talk. */
    Table begun() {
        done(new PeopleInput.OpenFile("Maple"));
        done(new PeopleInput.AddPerson(ROSA, "Rosa", null, Role.PARENT, null, null, null, null));
        done(new PeopleInput.WriteWorry(
                new WorryId("w1"), Worry.Kind.DANGER, "Rosa may drink while Mia is with her.", "Mia is always safe."));
        done(new TalkInput.StartTalk(TALK, TalkKind.MEETING, null, null));
        return this;
    }

    static TalkInput.KeepLine line(String id, String text) {
        return new TalkInput.KeepLine(TALK, new LineId(id), ROSA, text, null, null, null, null);
    }

    static Command command(Input input) {
        return command(UUID.randomUUID().toString(), input);
    }

    static Command command(String id, Input input) {
        return new Command(id, "hash of " + input, input, "worker", "laptop");
    }

    Outcome submit(Input input) {
        return casework.submit(MAPLE, command(input));
    }

    Outcome.Done done(Input input) {
        return (Outcome.Done) submit(input);
    }

    CaseFile file() {
        return ((Opened.Found) casework.open(MAPLE)).file();
    }

    @Override
    public void close() {
        casework.close();
        journal.close();
    }
}
