package org.ownwords.web;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ownwords.casework.JournaledCasework;
import org.ownwords.casework.Means;
import org.ownwords.current.CurrentPlans;
import org.ownwords.document.Papers;
import org.ownwords.document.Word;
import org.ownwords.journal.Place;
import org.ownwords.journal.SqlJournal;
import org.ownwords.material.SampleFamily;
import org.ownwords.text.Dangers;

/** The real server on a free port, over a real journal in a folder; and a browser-like client of it. */
public final class Kitchen implements AutoCloseable {
    public final JournaledCasework casework;
    public final Server server;
    private final SqlJournal journal;
    private final ExecutorService drafts = Executors.newSingleThreadExecutor();
    private final CookieManager cookies = new CookieManager();
    public final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Kitchen(Path folder) throws Exception {
        this(folder, 0);
    }

    public Kitchen(Path folder, int port) throws Exception {
        journal = SqlJournal.open(new Place(folder.resolve("data"), folder.resolve("key.json")));
        House house = House.standing();
        casework = new JournaledCasework(
                journal,
                new Means(
                        house.rules(),
                        house.analyzer(),
                        house.ear(),
                        house.bank(),
                        house.drafter(),
                        house.drafter(),
                        Clock.systemDefaultZone(),
                        drafts));
        Papers papers = new Papers(house.rules().messages(), Locale.US);
        server = new Server(
                        new Server.Parts(
                                casework,
                                house.rules(),
                                new CurrentPlans(house.rules(), house.analyzer()),
                                new Dangers(house.analyzer()),
                                papers,
                                Word.shipped(papers),
                                SampleFamily.maple(LocalDate.now()),
                                Clock.systemDefaultZone()),
                        WebSettings.local(port, folder.resolve("data")))
                .start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        server.close();
        casework.close();
        drafts.shutdownNow();
        journal.close();
    }
}
