package org.ownwords.web;

/** Ends a request with an answer that the asker can act on. Not a fault of ours, so it has no stack trace. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient ApiError error;

    Stop(int status, ApiError error) {
        super(error.code(), null, false, false);
        this.status = status;
        this.error = error;
    }

    static Stop unknownFile() {
        return new Stop(404, ApiError.of("unknown-file", "There is no such file here. Go back to the list of files."));
    }

    static Stop unknownPage() {
        return new Stop(404, ApiError.of("unknown-page", "There is no such page. Go back to the list of files."));
    }

    static Stop damaged(String message) {
        return new Stop(500, ApiError.of("damaged-file", message));
    }

    int status() {
        return status;
    }

    ApiError error() {
        return error;
    }
}
