package org.leafpress.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.check.text.StarterWords;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.HexColour;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.parse.text.MessageText;

/** What may be answered to the questions about a new site. Each answer can be judged by itself, as soon as it is given. */
public enum SiteAnswers {
    /** Name of the clinic. */
    NAME("leafpress.name", "write the name of your clinic in one line of up to 100 characters, without {{ and }}") {
        @Override
        boolean accepts(String answer) {
            return !answer.isBlank()
                    && answer.length() <= LONGEST
                    && !answer.contains("{{")
                    && !answer.contains("}}")
                    && answer.codePoints()
                            .allMatch(c -> Character.isDefined(c)
                                    && !Character.isISOControl(c)
                                    && Character.getType(c) != Character.SURROGATE);
        }
    },
    /** Number for emergencies. */
    EMERGENCY(
            "leafpress.emergency", "write one number as people dial it, such as 999 or 112; patients will rely on it") {
        @Override
        boolean accepts(String answer) {
            return PhoneNumber.isValid(answer);
        }
    },
    /** Number for urgent advice. */
    URGENT("leafpress.urgent", "write one number as people dial it, such as 111, or leave it out") {
        @Override
        boolean accepts(String answer) {
            return PhoneNumber.isValid(answer);
        }
    },
    /** Phone number of the clinic. */
    PHONE("leafpress.phone", "write one number with digits and spaces, such as 01632 960 123") {
        @Override
        boolean accepts(String answer) {
            return PhoneNumber.isValid(answer);
        }
    },
    /** Email address of the clinic. */
    EMAIL("leafpress.email", "write an address such as leaflets@example.org") {
        @Override
        boolean accepts(String answer) {
            return EMAIL_FORM.matcher(answer).matches();
        }
    },
    /** Languages, separated by commas. */
    LANGUAGES("leafpress.languages", "write tags such as en-GB,ur; the first is the language that you write in") {
        @Override
        boolean accepts(String answer) {
            List<String> tags = split(answer);
            return !tags.isEmpty()
                    && tags.stream().distinct().count() == tags.size()
                    && tags.stream().allMatch(SiteAnswers::isKnown);
        }
    },
    /** One language. */
    LANGUAGE("leafpress.language", "write one tag, such as ur") {
        @Override
        boolean accepts(String answer) {
            return isKnown(answer);
        }
    },
    /** Colour of headings and links. */
    COLOUR(
            "leafpress.colour",
            "write a number sign and six digits 0 to 9 or letters a to f, such as #0b4f6c, or leave it out") {
        @Override
        boolean accepts(String answer) {
            return HexColour.isValid(answer.toLowerCase(Locale.ROOT));
        }
    },
    /** Address that the site will have. */
    ADDRESS("leafpress.address", "write a web address that ends in /, such as https://leaflets.example.org/") {
        @Override
        boolean accepts(String answer) {
            return isAddress(answer, "https?") && answer.endsWith("/");
        }
    },
    /** Maven repository that has the plugin. */
    REPOSITORY(
            "leafpress.repository",
            "write the address of a Maven repository, such as https://maven.example.org/releases") {
        @Override
        boolean accepts(String answer) {
            return isAddress(answer, "https?|file");
        }
    };

    private static final int LONGEST = 100;
    private static final Pattern EMAIL_FORM = Pattern.compile("[\\w.+-]{1,64}@(?:[\\w-]+\\.)+\\w{2,24}");

    private final String property;
    private final String help;

    SiteAnswers(String property, String help) {
        this.property = property;
        this.help = help;
    }

    abstract boolean accepts(String answer);

    /** The property that gives the answer. */
    public String property() {
        return property;
    }

    /** What is wrong with an answer, and what to write instead; empty if nothing is. */
    public Optional<String> fault(String answer) {
        return accepts(answer.strip()) ? Optional.empty() : Optional.of(remedy(answer));
    }

    void check(String answer, Diagnostics diagnostics) {
        if (!accepts(answer.strip())) {
            diagnostics.report(
                    Code.CANNOT_START,
                    Place.file("."),
                    answer.isBlank() ? property + " is missing" : property + " cannot be \"" + answer + "\"",
                    remedy(answer));
        }
    }

    private String remedy(String answer) {
        return this == LANGUAGES || this == LANGUAGE
                ? split(answer).stream()
                                .filter(tag -> !isKnown(tag))
                                .findFirst()
                                .map(tag -> MessageText.findLanguage(tag)
                                        .filter(found -> !found.equals(tag) && isKnown(found))
                                        .map(found -> "write \"" + found + "\"; ")
                                        .orElse("\"" + tag + "\" is not one of: "
                                                + String.join(", ", StarterWords.languages())
                                                + ", with or without a country; "))
                                .orElse("")
                        + help
                : help;
    }

    /** What stands between commas. */
    public static List<String> split(String answer) {
        List<String> tags = new ArrayList<>();
        for (String tag : answer.split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    /** True for a tag of a language that the default theme has words for. */
    private static boolean isKnown(String tag) {
        if (!LanguageTag.isValid(tag)) {
            return false;
        }
        Locale locale = new LanguageTag(tag).locale();
        return StarterWords.languages().contains(locale.getLanguage())
                && (!locale.getLanguage().equals("zh") || locale.getScript().equals("Hans"));
    }

    private static boolean isAddress(String answer, String scheme) {
        try {
            URI uri = new URI(answer);
            return uri.getScheme() != null
                    && uri.getScheme().matches(scheme)
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && (uri.getHost() != null || uri.getScheme().equals("file"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
