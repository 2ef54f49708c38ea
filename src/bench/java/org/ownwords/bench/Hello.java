package org.ownwords.bench;

import io.javalin.Javalin;

/** The same server with nothing in it: what everything else is measured against. */
final class Hello {
    private Hello() {}

    public static void main(String[] args) throws InterruptedException {
        Javalin hello = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            config.routes.get("/", ctx -> ctx.html("hello"));
        });
        hello.start();
        System.out.println("http://127.0.0.1:" + hello.port() + "/");
        Thread.currentThread().join();
    }
}
