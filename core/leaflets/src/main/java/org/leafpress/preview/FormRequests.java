package org.leafpress.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/** Reads what forms send, and refuses what is too much before it has come. */
final class FormRequests {
    static final String SAVE = "form";
    static final String PICTURE = "picture";
    /** More than any file of content. */
    private static final int MOST_CHANGES = 1024 * 1024;

    private final Forms forms;

    FormRequests(Forms forms) {
        this.forms = forms;
    }

    /** True for what may be sent to. */
    static boolean takes(String name) {
        return name.equals(SAVE) || name.equals(PICTURE);
    }

    /**
     * Answers a form. Other pages can send some types of content without being asked first whether they may; these are not
     * among them.
     *
     * @param name {@link #SAVE} or {@link #PICTURE}
     * @param file that has the form
     * @param picture what a picture is called
     */
    Response answer(HttpExchange exchange, String name, String file, String picture) throws IOException {
        boolean isSave = name.equals(SAVE);
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (!type.equals(isSave ? "application/json" : "application/octet-stream")) {
            return refused(exchange, 415, "This is not what a form sends.");
        }
        int most = isSave ? MOST_CHANGES : Forms.MOST_BYTES;
        String tooMuch = "This is more than " + most / (1024 * 1024) + " MB"
                + (isSave ? "." : ". Save the picture smaller: 2,400 pixels on the longer side are plenty.");
        String told = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Length"))
                .orElse("0");
        if (told.length() > 18 || Long.parseLong(told) > most) {
            return refused(exchange, 413, tooMuch);
        }
        byte[] body = exchange.getRequestBody().readNBytes(most + 1);
        if (body.length > most) {
            return refused(exchange, 413, tooMuch);
        }
        return isSave ? forms.save(file, body) : forms.keep(file, picture, body);
    }

    private static Response refused(HttpExchange exchange, int status, String why) {
        exchange.getResponseHeaders().set("Connection", "close");
        return Response.plain(status, why);
    }
}
