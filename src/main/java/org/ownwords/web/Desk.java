package org.ownwords.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.ownwords.casework.Casework;
import org.ownwords.casework.Command;
import org.ownwords.casework.Opened;
import org.ownwords.casework.Outcome;
import org.ownwords.conversation.Input;
import org.ownwords.material.InputJson;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Invalid;
import org.ownwords.rules.Messages;

/** Hands commands over to casework, for pages and programs alike; whatever was not done ends the request. */
final class Desk {
    private static final Pattern COMMAND = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private final Casework casework;
    private final Messages messages;
    private final Door door;
    private final String worker;
    private final InputJson inputs = new InputJson();

    Desk(Casework casework, Messages messages, Door door, String worker) {
        this.casework = casework;
        this.messages = messages;
        this.door = door;
        this.worker = worker;
    }

    /** The file that the path names. */
    static FileId file(Context ctx) {
        try {
            return new FileId(ctx.pathParam("file"));
        } catch (Invalid e) {
            throw Stop.unknownFile();
        }
    }

    Opened.Found open(Context ctx) {
        return open(file(ctx));
    }

    Opened.Found open(FileId id) {
        Opened opened = casework.open(id);
        if (opened instanceof Opened.Found found) {
            return found;
        }
        if (opened instanceof Opened.Damaged damaged) {
            throw Stop.damaged(damaged.message());
        }
        throw Stop.unknownFile();
    }

    /**
     * Does what the body asks for.
     *
     * @param body {@code commandId}, {@code type} and the input's own fields
     * @return what happened, which is stored
     */
    Outcome.Done submit(Context ctx, FileId file, ObjectNode body) {
        String id = Body.take(body, "commandId");
        if (!COMMAND.matcher(id).matches()) {
            throw new Invalid("commandId", "A commandId is 1 to 64 letters, digits, - or _.");
        }
        String hash = Sessions.hash(body.toString());
        return submit(file, new Command(id, hash, inputs.read(body), worker, door.device(ctx)));
    }

    /** Does something that no form or program asked for in these words. */
    void submit(Context ctx, FileId file, String commandId, Input input) {
        var unused = submit(file, new Command(commandId, commandId, input, worker, door.device(ctx)));
    }

    private Outcome.Done submit(FileId file, Command command) {
        Outcome outcome = casework.submit(file, command);
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw stop(outcome);
    }

    private Stop stop(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Stop(409, ApiError.of(refused.refusal(), messages));
        }
        if (outcome instanceof Outcome.Damaged damaged) {
            return Stop.damaged(damaged.message());
        }
        if (outcome instanceof Outcome.Unknown) {
            return Stop.unknownFile();
        }
        return new Stop(
                409,
                new ApiError(
                        "command-reused",
                        "Another command was sent with this commandId before.",
                        "commandId",
                        "Make a new commandId for each new command."));
    }
}
