package org.ownwords.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.Refusal;
import org.ownwords.plan.Invalid;
import org.ownwords.rules.Messages;

/**
 * Why a request was not done, as programs and pages see it.
 *
 * @param code stable, for programs
 * @param message one plain sentence
 * @param field which field was wrong, if one was
 * @param instead what to do instead, if there is something
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiError(
        String code,
        String message,
        @Nullable String field,
        @Nullable String instead) {

    static ApiError of(String code, String message) {
        return new ApiError(code, message, null, null);
    }

    static ApiError of(Invalid invalid) {
        return new ApiError("bad-input", String.valueOf(invalid.getMessage()), invalid.field(), null);
    }

    static ApiError of(Refusal refusal, Messages messages) {
        return new ApiError(refusal.why().code(), refusal.message(messages), null, refusal.instead(messages));
    }
}
