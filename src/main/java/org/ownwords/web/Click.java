package org.ownwords.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/**
 * What one click changed in a text, so that it can be taken back: what stands there now, and what stood there before.
 *
 * @param text as it reads after the click
 * @param places in order, each where it stands after the click
 */
record Click(String text, List<Place> places) {

    /** One stretch that was changed. */
    record Place(int start, String fresh, String old) {}

    /** Puts the new words in every one of these places; places that overlap one before are left as they are. */
    static Click put(String text, List<Span> spans, String words) {
        StringBuilder changed = new StringBuilder();
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (Span span :
                spans.stream().sorted(Comparator.naturalOrder()).distinct().toList()) {
            if (span.start() >= from) {
                changed.append(text, from, span.start());
                places.add(new Place(changed.length(), words, span.of(text)));
                changed.append(words);
                from = span.end();
            }
        }
        return new Click(changed.append(text, from, text.length()).toString(), places);
    }

    /** As a field of a form holds it: lengths first, so that the words may be any. */
    String written() {
        StringBuilder written = new StringBuilder();
        for (Place place : places) {
            written.append(place.start).append(',').append(place.fresh.length()).append(',');
            written.append(place.old.length()).append(':').append(place.fresh).append(place.old);
        }
        return written.toString();
    }

    /** The text with that click taken back; null when its words do not stand there any more. */
    static @Nullable String takenBack(String text, String written) {
        try {
            StringBuilder back = new StringBuilder(text);
            List<Place> places = read(written);
            for (int i = places.size() - 1; i >= 0; i--) {
                Place place = places.get(i);
                int end = place.start + place.fresh.length();
                if (!text.substring(place.start, end).equals(place.fresh)) {
                    return null;
                }
                back.replace(place.start, end, place.old);
            }
            return back.toString();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static List<Place> read(String written) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < written.length(); ) {
            int colon = written.indexOf(':', at);
            String[] numbers = written.substring(at, colon).split(",");
            int fresh = colon + 1 + Integer.parseInt(numbers[1]);
            int end = fresh + Integer.parseInt(numbers[2]);
            places.add(new Place(
                    Integer.parseInt(numbers[0]), written.substring(colon + 1, fresh), written.substring(fresh, end)));
            at = end;
        }
        return places;
    }
}
