package org.ownwords.drafting;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The model gave nothing that can be used. Holds no word of what was sent or came back, so that no log can. */
final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    NoAnswer(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** The key of every reason's sentence, and these. */
    static Set<String> sentences(String... others) {
        return Stream.concat(Stream.of(Why.values()).map(Why::key), Stream.of(others))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What went wrong. Each has its sentence in the message file. */
    enum Why {
        /** The deadline passed, whether nothing came or it dripped. */
        LATE,
        /** Nobody listens there. */
        UNREACHABLE,
        /** The connection or the text ended before the answer did. */
        CUT_OFF,
        /** 401 or 403. */
        KEY_REFUSED,
        /** Any other 4xx, or an answer that points elsewhere. */
        REQUEST_REFUSED,
        /** 429. */
        BUSY,
        /** 5xx. */
        BROKEN,
        /** It would not. */
        DECLINED,
        /** It said nothing. */
        EMPTY,
        /** No JSON of the agreed shape, also the second time. */
        UNREADABLE,
        /** More than {@link Wire#LARGEST_REPLY} bytes. */
        TOO_LARGE,
        /** Ideas came, and every one of them said things nobody said. */
        NOTHING_USABLE,
        /** The draft was called off. */
        STOPPED;

        /** Key of its sentence. */
        String key() {
            return "model." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
