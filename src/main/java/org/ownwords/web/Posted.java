package org.ownwords.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A form that may hold a file.
 *
 * @param file empty when none was chosen
 * @param cut whether more came than is read; then what stood before the end is there
 */
record Posted(Form form, byte[] file, boolean cut) {
    /** A browser shows no answer before it has sent everything: so much more is listened to, and let go. */
    private static final long PATIENCE = 200_000_000;

    static Posted read(Context ctx, int longest) {
        byte[] body = bytes(ctx, longest + 1);
        boolean cut = body.length > longest;
        byte[] kept = cut ? Arrays.copyOf(body, longest) : body;
        String type = String.valueOf(ctx.header("Content-Type"));
        Posted posted = type.startsWith("multipart/")
                ? of(Multipart.read(kept, type), cut)
                : new Posted(Form.read(kept), new byte[0], cut);
        ctx.attribute(Form.class.getName(), posted.form);
        return posted;
    }

    private static Posted of(Multipart multipart, boolean cut) {
        return new Posted(Form.of(multipart.fields()), multipart.file(), cut);
    }

    private static byte[] bytes(Context ctx, int most) {
        try {
            InputStream in = ctx.req().getInputStream();
            byte[] bytes = in.readNBytes(most);
            byte[] rest = new byte[1 << 16];
            long left = PATIENCE;
            for (int read = in.read(rest); read >= 0 && left > 0; read = in.read(rest)) {
                left -= read;
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }
}
