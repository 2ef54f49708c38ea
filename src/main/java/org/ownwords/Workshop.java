package org.ownwords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Casework;
import org.ownwords.casework.JournaledCasework;
import org.ownwords.casework.Means;
import org.ownwords.cli.Parts;
import org.ownwords.cli.Settings;
import org.ownwords.conversation.QuestionBank;
import org.ownwords.current.CurrentPlans;
import org.ownwords.document.Papers;
import org.ownwords.document.Word;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.Gate;
import org.ownwords.drafting.ModelDrafter;
import org.ownwords.drafting.ModelPrompt;
import org.ownwords.drafting.ModelSettings;
import org.ownwords.drafting.OfflineDrafter;
import org.ownwords.journal.Backup;
import org.ownwords.journal.CannotBackUp;
import org.ownwords.journal.CannotOpen;
import org.ownwords.journal.Place;
import org.ownwords.journal.SqlJournal;
import org.ownwords.journal.Verification;
import org.ownwords.journal.Verified;
import org.ownwords.material.AgencyFiles;
import org.ownwords.material.BrokenFile;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.material.PromptFiles;
import org.ownwords.material.QuestionFiles;
import org.ownwords.material.SampleFamily;
import org.ownwords.rules.Agency;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Dangers;
import org.ownwords.text.Ear;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Listener;
import org.ownwords.web.Server;
import org.ownwords.web.WebSettings;

/** The composition root: puts every part together by hand. Only this class reads the settings. */
final class Workshop implements Parts {
    private static final String LANGUAGE = "en";

    /** What every command needs: how a text reads, and in which words we speak. */
    private record Bench(Lexicon lexicon, Analyzer analyzer, Ear ear, Messages messages, Rules rules) {
        static Bench ready(Settings settings) {
            Lexicon lexicon = LexiconFiles.load();
            Analyzer analyzer = new Analyzer(lexicon);
            Messages messages = MessageFiles.load(LANGUAGE);
            Path folder = settings.agency();
            Agency agency = folder == null ? Agency.NONE : AgencyFiles.load(folder);
            return new Bench(
                    lexicon, analyzer, new Listener(analyzer), messages, new Rules(analyzer, messages, agency));
        }

        Drafter offline() {
            return new OfflineDrafter(ear, analyzer, messages.sentences());
        }
    }

    @Override
    public Rules rules(Settings settings) {
        return Bench.ready(settings).rules();
    }

    @Override
    public Drafter drafter(Settings settings) {
        return drafter(Bench.ready(settings), settings);
    }

    private static Drafter drafter(Bench bench, Settings settings) {
        Drafter offline = bench.offline();
        if (settings.modelUrl() == null) {
            return offline;
        }
        String name = settings.modelName() == null ? "" : settings.modelName();
        ModelSettings model = ModelSettings.of(settings.modelUrl(), name, key(settings.modelKeyFile()))
                .within(settings.modelSeconds());
        Path prompts = settings.prompts();
        PromptFiles files = prompts == null ? PromptFiles.shipped() : PromptFiles.in(prompts);
        return new ModelDrafter(
                model,
                ModelPrompt.of(files.read("drafting/objectives.md", ModelPrompt.SECTIONS)),
                offline,
                new Gate(bench.analyzer()),
                bench.lexicon(),
                bench.messages());
    }

    private static @Nullable String key(@Nullable Path file) {
        try {
            return file == null ? null : Files.readString(file).strip();
        } catch (IOException e) {
            throw new BrokenFile(file.toString(), 0, "the model's key cannot be read. Check --model-key-file.");
        }
    }

    @Override
    public void serve(Settings settings) throws InterruptedException, CannotOpen {
        Bench bench = Bench.ready(settings);
        Papers papers = new Papers(bench.messages(), Locale.US);
        ExecutorService drafts = Executors.newCachedThreadPool(Workshop::daemon);
        // The Word templates take as long to look at as everything else together: they are looked at meanwhile.
        CompletableFuture<Word> word = CompletableFuture.supplyAsync(() -> Word.shipped(papers), drafts);
        Path prompts = settings.prompts();
        QuestionBank bank = prompts == null ? QuestionFiles.load() : QuestionFiles.load(prompts.resolve("questions"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Drafter drafter = drafter(bench, settings);
        Means means =
                new Means(bench.rules(), bench.analyzer(), bench.ear(), bank, drafter, bench.offline(), clock, drafts);
        Ending ending = new Ending();
        try (SqlJournal journal = SqlJournal.open(place(settings));
                Casework casework = new JournaledCasework(journal, means);
                Server server = new Server(
                        new Server.Parts(
                                casework,
                                bench.rules(),
                                new CurrentPlans(bench.rules(), bench.analyzer()),
                                new Dangers(bench.analyzer()),
                                papers,
                                lookedAt(word),
                                SampleFamily.maple(LocalDate.now(clock)),
                                clock),
                        new WebSettings(
                                WebSettings.LOOPBACK,
                                settings.port(),
                                List.of(),
                                settings.data(),
                                settings.worker()))) {
            String link = server.start().startLink();
            System.out.println("Ownwords is ready. Open this link; it works once:");
            System.out.println("  " + link);
            System.out.println("Families' files are kept, sealed, in " + settings.data() + ". Stop with Ctrl-C.");
            ending.await();
        } finally {
            drafts.shutdownNow();
            ending.closed();
        }
    }

    private static Word lookedAt(CompletableFuture<Word> word) {
        try {
            return word.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "draft");
        thread.setDaemon(true);
        return thread;
    }

    private static Place place(Settings settings) {
        return new Place(settings.data(), settings.key());
    }

    @Override
    public Verdicts verify(Settings settings) throws CannotOpen {
        return verdicts(Verification.of(place(settings)));
    }

    @Override
    public Verdicts backup(Settings settings, Path target) throws CannotBackUp {
        return verdicts(Backup.of(place(settings), target));
    }

    private static Verdicts verdicts(List<Verified> files) {
        return new Verdicts(
                files.stream().map(Verified::sentence).toList(), files.stream().allMatch(Verified::isSound));
    }
}
