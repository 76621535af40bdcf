package org.leafpress.theme;

import java.util.Locale;

/**
 * The type of a component's parameter, as {@code component.yaml} writes it: {@code text}, {@code list of html},
 * {@code record?}.
 *
 * @param list a list of values of the kind
 * @param optional may be missing
 */
record Parameter(Kind kind, boolean list, boolean optional) {

    private static final String LIST = "list of ";

    /** What a value is. */
    enum Kind {
        /** Plain text, to be escaped. */
        TEXT,
        /** Finished markup. */
        HTML,
        /** An address or an id, to be escaped. */
        LINK,
        /** One of a closed set of words that names a message or a class. */
        WORD,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** A record of further parameters. */
        RECORD
    }

    static Parameter parse(String written) {
        boolean optional = written.endsWith("?");
        String type = optional ? written.substring(0, written.length() - 1) : written;
        boolean list = type.startsWith(LIST);
        String kind = list ? type.substring(LIST.length()) : type;
        return new Parameter(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), list, optional);
    }
}
