package org.leafpress.parse.bind;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.leafpress.model.Day;
import org.leafpress.model.FileRef;
import org.leafpress.model.HexColour;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.Verbatim;
import org.leafpress.model.review.CodeRef;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/** The kinds of value without keys that models have, in an author's words and with an example. */
enum ScalarKind {
    TEXT(Text.class, "text", ScalarKind.WORDS),
    PHRASE(Phrase.class, "text", ScalarKind.WORDS),
    PROSE(Prose.class, "text", ScalarKind.WORDS),
    VERBATIM(Verbatim.class, "text", ScalarKind.WORDS),
    ID(Id.class, "an id", "a-short-name"),
    REF(Ref.class, "an id", "a-short-name"),
    TOPIC_REF(TopicRef.class, "the id of a topic", "muscle-cramps"),
    TOPIC_ID(TopicId.class, "the id of a topic", "muscle-cramps"),
    FILE(FileRef.class, "a file", "figures/picture.svg"),
    LANGUAGE(LanguageTag.class, "a language", "en-GB"),
    DATE(Day.class, "a date", "YYYY-MM-DD"),
    URL(URI.class, "a web address", "https://www.example.org/"),
    PHONE(PhoneNumber.class, "a phone number", "01632 960 123"),
    NUMBER(Integer.class, "a whole number", ScalarKind.WORDS),
    DECIMAL(Double.class, "a number", ScalarKind.WORDS),
    COLOUR(HexColour.class, "a colour", "\"#0b4f6c\""),
    CODE(CodeRef.class, "the code of a finding", "LP402"),
    YES_OR_NO(Boolean.class, "true or false", "true");

    /** Stands for words of which no example is given, so that none is published. */
    static final String WORDS = "...";

    private final Class<?> type;
    private final String wanted;
    private final String example;

    ScalarKind(Class<?> type, String wanted, String example) {
        this.type = type;
        this.wanted = wanted;
        this.example = example;
    }

    static Optional<ScalarKind> find(Class<?> type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }

    /** What is wanted, with its article. */
    String wanted() {
        return wanted;
    }

    /** True for values that name something, of which a list has each only once; sentences may well be alike. */
    boolean isName() {
        return this != TEXT && this != PHRASE && this != PROSE && this != VERBATIM;
    }

    /** A value that would do. */
    String example() {
        return example;
    }
}
