package org.leafpress.parse.bind;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.model.Day;
import org.leafpress.model.HexColour;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.review.CodeRef;
import org.leafpress.parse.text.LookalikeHosts;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.text.WebAddress;
import org.leafpress.parse.yaml.YamlNode.Scalar;

/** Values of a fixed form: ids, languages, dates, addresses, phone numbers, colours and codes. */
record ValueForms(Diagnostics diagnostics) {
    /** A web address without the https:// at its start. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[\\w./?=&%-]*)?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Reports a value that is not what it should be. */
    private Optional<?> isNot(String what, Scalar scalar, String help) {
        diagnostics.report(
                Code.BAD_FORMAT,
                scalar.place(),
                "\"" + MessageText.abridged(scalar.value()) + "\" is not " + what,
                scalar.value().codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)
                        ? "a character that nobody sees stands in it: delete the value and type it again"
                        : "\u201C\u201D\u201E\u2018\u2019"
                                                .indexOf(scalar.value().charAt(0))
                                        >= 0
                                ? "write it without the typographic quotes; " + help
                                : help);
        return Optional.empty();
    }

    Optional<?> id(ScalarKind kind, Scalar scalar) {
        String value = scalar.value();
        if (!TopicId.isValid(value)) {
            return isNot("an id", scalar, MessageText.idHelp(value));
        }
        return Optional.of(
                switch (kind) {
                    case ID -> new Id(value, scalar.place());
                    case REF -> new Ref(value, scalar.place());
                    case TOPIC_ID -> new TopicId(value);
                    default -> new TopicRef(new TopicId(value), scalar.place());
                });
    }

    Optional<?> language(Scalar scalar) {
        String value = scalar.value();
        return LanguageTag.isValid(value)
                ? Optional.of(new LanguageTag(value))
                : isNot("a language", scalar, MessageText.languageHelp(value));
    }

    Optional<?> date(Scalar scalar) {
        if (!DATE.matcher(scalar.value()).matches()) {
            return isNot(
                    "a date",
                    scalar,
                    "write the year, two digits for the month and two for the day, with hyphens between: YYYY-MM-DD");
        }
        try {
            return Optional.of(new Day(LocalDate.parse(scalar.value()), scalar.place()));
        } catch (DateTimeParseException e) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    scalar.place(),
                    "there is no such day as " + scalar.value(),
                    "look the day up; it is written as year, month from 01 to 12 and day: YYYY-MM-DD");
            return Optional.empty();
        }
    }

    Optional<?> url(Scalar scalar) {
        Optional<URI> url = WebAddress.find(scalar.value());
        Optional<String> looksLike = url.flatMap(found -> LookalikeHosts.lookAlike(scalar.value()));
        if (looksLike.isPresent()) {
            LookalikeHosts.report(scalar.place(), looksLike.get(), diagnostics);
            return Optional.empty();
        }
        return url.isPresent()
                ? url
                : isNot(
                        "a web address",
                        scalar,
                        WITHOUT_SCHEME.matcher(scalar.value()).matches()
                                ? "write \"https://" + scalar.value() + "\", if the browser shows it so"
                                : "write it as in the browser, such as https://www.example.org/");
    }

    Optional<?> phone(Scalar scalar) {
        String value = scalar.value().strip();
        return PhoneNumber.isValid(value)
                ? Optional.of(new PhoneNumber(value, scalar.mapped().start()))
                : isNot(
                        "one phone number",
                        scalar,
                        "write one number, such as 01632 960 123; put hours or extensions elsewhere");
    }

    Optional<?> colour(Scalar scalar) {
        String value = scalar.value().toLowerCase(Locale.ROOT);
        return HexColour.isValid(value)
                ? Optional.of(new HexColour(value, scalar.place()))
                : isNot(
                        "a colour",
                        scalar,
                        "write # and six hexadecimal digits within double quotes, such as \"#0b4f6c\"");
    }

    Optional<?> code(Scalar scalar) {
        Optional<Code> code = Code.find(scalar.value());
        if (code.isEmpty()) {
            diagnostics.report(
                    Code.UNKNOWN_VALUE,
                    scalar.place(),
                    "there are no findings with the code \"" + MessageText.abridged(scalar.value()) + "\"",
                    NearestWord.to(
                                    scalar.value(),
                                    Arrays.stream(Code.values()).map(Code::id).toList())
                            .map(id -> "did you mean \"" + id + "\"? The code stands in the brackets of the finding")
                            .orElse("copy it from the brackets of the finding, such as LP402"));
        }
        return code.map(found -> new CodeRef(found, scalar.place()));
    }
}
