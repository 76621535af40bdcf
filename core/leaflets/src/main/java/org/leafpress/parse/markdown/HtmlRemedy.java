package org.leafpress.parse.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of HTML, or of something else in angle brackets. */
final class HtmlRemedy {
    /** A tag as people write them; anything else in angle brackets is rather a gap to fill in. */
    private static final Pattern TAG = Pattern.compile(
            "</?(a|abbr|b|blockquote|br|center|code|details|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|script|small|span"
                    + "|strong|style|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|video)\\b|<[!?]",
            Pattern.CASE_INSENSITIVE);

    private record Remedy(List<String> tags, String help) {}

    private static final List<Remedy> REMEDIES = List.of(
            new Remedy(List.of("b", "strong"), "for bold words write **words**"),
            new Remedy(
                    List.of("br", "p", "div"),
                    "write a space in its place; if it parts two signs, steps or doses, give each an item of its own; otherwise an"
                            + " empty line starts a new paragraph, where a text may have several"),
            new Remedy(List.of("a"), "for a link write [words](address)"),
            new Remedy(List.of("ul", "ol", "li"), "delete it, and start each item on a line of its own with \"- \""),
            new Remedy(
                    List.of("h1", "h2", "h3", "h4", "h5", "h6"),
                    "delete it, and start the heading on a line of its own with \"# \" or \"## \""),
            new Remedy(
                    List.of("table", "thead", "tbody", "tr", "th", "td"),
                    "delete it, and write | between the cells and |---|---| below the first row"),
            new Remedy(
                    List.of("sub", "sup"),
                    "delete it, and write the small character itself, such as \u00b2 or \u2082"));

    private HtmlRemedy() {}

    /** The remedy for what stands in angle brackets, fit for the words of a finding. */
    static String of(String literal) {
        Matcher matcher = TAG.matcher(literal);
        if (!matcher.lookingAt()) {
            return "if it is a note to yourself, delete it; if something is missing, look it up and write it, and do not guess";
        }
        String tag = matcher.start(1) < 0 ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
        return REMEDIES.stream()
                .filter(remedy -> remedy.tags().contains(tag))
                .map(Remedy::help)
                .findFirst()
                .orElse("delete it");
    }
}
