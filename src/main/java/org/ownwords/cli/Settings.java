package org.ownwords.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Invalid;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All settings there are. Each can be an option or an environment variable. */
public final class Settings {
    private static final int LAST_PORT = 65_535;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:OWNWORDS_DATA:-${sys:user.home}/.local/share/ownwords}",
            description = "Where families' files are kept, sealed. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of(".");

    @Option(
            scope = ScopeType.INHERIT,
            names = "--key",
            paramLabel = "FILE",
            defaultValue = "${env:OWNWORDS_KEY:-${sys:user.home}/.config/ownwords/key.json}",
            description = "The key to them, kept apart. Default: ${DEFAULT-VALUE}")
    private Path key = Path.of(".");

    @Option(
            scope = ScopeType.INHERIT,
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:OWNWORDS_PORT:-7377}",
            description = "Port on this machine, 0 for any free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--worker",
            paramLabel = "NAME",
            defaultValue = "${env:OWNWORDS_WORKER:-worker}",
            description = "Who is at the keyboard, for the record. Default: ${DEFAULT-VALUE}")
    private String worker = "worker";

    @Option(
            scope = ScopeType.INHERIT,
            names = "--prompts",
            paramLabel = "DIR",
            defaultValue = "${env:OWNWORDS_PROMPTS:-" + Option.NULL_VALUE + "}",
            description = "Your own questions and prompts, instead of ours.")
    private @Nullable Path prompts;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--agency",
            paramLabel = "DIR",
            defaultValue = "${env:OWNWORDS_AGENCY:-" + Option.NULL_VALUE + "}",
            description = "Your agency's own short forms, providers, stock sentences, allowed terms and limits.")
    private @Nullable Path agency;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--model-url",
            paramLabel = "URL",
            defaultValue = "${env:OWNWORDS_MODEL_URL:-" + Option.NULL_VALUE + "}",
            description = "An OpenAI-compatible language model on this machine. Default: none, nothing leaves.")
    private @Nullable String modelUrl;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--model-name",
            paramLabel = "NAME",
            defaultValue = "${env:OWNWORDS_MODEL_NAME:-" + Option.NULL_VALUE + "}",
            description = "Which of its models.")
    private @Nullable String modelName;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--model-key-file",
            paramLabel = "FILE",
            defaultValue = "${env:OWNWORDS_MODEL_KEY_FILE:-" + Option.NULL_VALUE + "}",
            description = "A file with the model's key, if it needs one.")
    private @Nullable Path modelKeyFile;

    @Option(
            scope = ScopeType.INHERIT,
            names = "--model-seconds",
            paramLabel = "N",
            defaultValue = "${env:OWNWORDS_MODEL_SECONDS:-60}",
            description = "How long to wait for its whole answer. Default: ${DEFAULT-VALUE}")
    private int modelSeconds;

    public Path data() {
        return data;
    }

    public Path key() {
        return key;
    }

    /** @throws Invalid if there is no such port */
    public int port() {
        if (port < 0 || port > LAST_PORT) {
            throw new Invalid(
                    "port", "There is no port %d. Choose one from 1024 to %d, or 0.".formatted(port, LAST_PORT));
        }
        return port;
    }

    public String worker() {
        return worker;
    }

    public @Nullable Path prompts() {
        return prompts;
    }

    public @Nullable Path agency() {
        return agency;
    }

    public @Nullable String modelUrl() {
        return modelUrl;
    }

    public @Nullable String modelName() {
        return modelName;
    }

    public @Nullable Path modelKeyFile() {
        return modelKeyFile;
    }

    public int modelSeconds() {
        return modelSeconds;
    }
}
