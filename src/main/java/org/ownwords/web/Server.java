package org.ownwords.web;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Casework;
import org.ownwords.conversation.Input;
import org.ownwords.current.CurrentPlans;
import org.ownwords.document.Papers;
import org.ownwords.document.Word;
import org.ownwords.rules.Rules;
import org.ownwords.text.Dangers;

/** Serves the pages and the JSON API to the browsers of one machine. */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final Windows windows;
    private final Door door;
    private final WebSettings settings;

    /**
     * What the pages work with. All of it stays the caller's to close.
     *
     * @param currentPlans looks over plans that are already there
     * @param dangers hears what may be a safety concern, for the worker
     * @param papers what stands on the family's papers
     * @param word writes them as Word files
     * @param sample the made-up family's inputs, in order, the first of them opening its file; empty for none
     */
    public record Parts(
            Casework casework,
            Rules rules,
            CurrentPlans currentPlans,
            Dangers dangers,
            Papers papers,
            Word word,
            List<Input> sample,
            Clock clock) {
        public Parts {
            sample = List.copyOf(sample);
        }
    }

    public Server(Parts parts, WebSettings settings) {
        this.settings = settings;
        door = new Door(new Sessions(settings.data()));
        windows = new Windows(parts.casework());
        Routes routes = routes(parts);
        javalin = Javalin.create(config -> configure(config, routes));
    }

    private void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Body.LONGEST;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        // Pages that follow a file stay connected; closing must not wait for them.
        config.jetty.modifyServer(jetty -> jetty.setStopTimeout(0));
        routes.register(config.routes);
    }

    private Routes routes(Parts parts) {
        Rules rules = parts.rules();
        Casework casework = parts.casework();
        Desk desk = new Desk(casework, rules.messages(), door, settings.worker());
        Assets assets = new Assets();
        Pages pages = new Pages(assets);
        Watch watch = new Watch(parts.dangers(), rules.messages());
        TalkPage talk = new TalkPage(desk, casework, pages, parts.clock(), watch);
        return new Routes(
                new Gate(settings, door),
                door,
                assets,
                pages,
                new Forms(desk, talk, parts.sample()),
                new HomePage(casework, pages, !parts.sample().isEmpty(), new Words(rules.messages())),
                new FamilyPage(desk, pages),
                talk,
                new IdeasPage(desk, pages, rules),
                new PlanPage(desk, pages, rules),
                new PaperPage(desk, pages, parts),
                new CheckPage(parts.currentPlans(), rules.messages(), pages),
                new RulesPage(rules, pages),
                new FilesApi(desk, watch),
                new EventsApi(desk, casework, windows),
                new CheckApi(rules),
                new RulesApi(rules),
                new Faults(new Answers(pages)));
    }

    /**
     * Begins to answer.
     *
     * @throws PortTaken if another program has the port
     */
    @CanIgnoreReturnValue
    public Server start() {
        tryPort();
        try {
            javalin.start();
            return this;
        } catch (JavalinBindException e) {
            throw new PortTaken(settings.port(), e);
        }
    }

    /** Asked before Jetty is, which would log the failure at length. */
    private void tryPort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw new PortTaken(settings.port(), e);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** The link that lets one browser in, once; null after it was used. */
    public @Nullable String startLink() {
        String code = door.code();
        return code == null ? null : "http://" + settings.host() + ":" + port() + "/start?code=" + code;
    }

    @Override
    public void close() {
        windows.close();
        javalin.stop();
    }
}
