package org.ownwords.web;

import io.javalin.config.RoutesConfig;

/** Every address there is. */
record Routes(
        Gate gate,
        Door door,
        Assets assets,
        Pages pages,
        Forms forms,
        HomePage home,
        FamilyPage family,
        TalkPage talk,
        IdeasPage ideas,
        PlanPage plan,
        PaperPage paper,
        CheckPage check,
        RulesPage rules,
        FilesApi filesApi,
        EventsApi eventsApi,
        CheckApi checkApi,
        RulesApi rulesApi,
        Faults faults) {

    void register(RoutesConfig routes) {
        routes.before(gate::check);
        routes.get("/start", door::start);
        routes.get("/assets/{version}/{name}", assets::send);

        routes.get("/", home::show);
        routes.post("/view", pages::view);
        routes.get("/check", check::show);
        routes.post("/check", check::check);
        routes.post("/check/plan.docx", check::word);
        routes.get("/rules", rules::show);
        routes.post("/files", forms::open);
        routes.post("/files/made-up", forms::madeUp);
        routes.get("/files/{file}", family::show);
        routes.post("/files/{file}/do", forms::submit);
        routes.get("/files/{file}/people/{person}", family::person);
        routes.get("/files/{file}/worries/{worry}", family::worry);
        routes.get("/files/{file}/talks/{talk}", talk::show);
        routes.get("/files/{file}/talks/{talk}/now", talk::now);
        routes.get("/files/{file}/talks/{talk}/lines", talk::earlier);
        routes.get("/files/{file}/talks/{talk}/lines/{line}", talk::line);
        routes.get("/files/{file}/ideas", ideas::show);
        routes.get("/files/{file}/plan", plan::show);
        routes.get("/files/{file}/readiness", plan::readiness);
        routes.get("/files/{file}/papers/fridge", paper::fridge);
        routes.get("/files/{file}/papers/full", paper::full);
        routes.get("/files/{file}/papers/plan.docx", paper::word);
        routes.get("/files/{file}/papers/fridge.docx", paper::fridgeWord);

        routes.post("/api/files", filesApi::create);
        routes.get("/api/files/{file}", filesApi::read);
        routes.post("/api/files/{file}/inputs", filesApi::input);
        routes.get("/api/files/{file}/events", eventsApi::events);
        routes.get("/api/files/{file}/plan.docx", paper::word);
        routes.post("/api/check", checkApi::check);
        routes.get("/api/rules", rulesApi::list);
        routes.get("/api/openapi.json", rulesApi::openapi);

        faults.register(routes);
    }
}
