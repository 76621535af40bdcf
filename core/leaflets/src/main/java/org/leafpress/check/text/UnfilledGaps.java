package org.leafpress.check.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenParagraph;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.Text;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.TextPattern;

/** Nothing is published that its author meant to fill in later, and no placeholder in the wrong brackets. */
final class UnfilledGaps implements Rule<CheckedText> {
    private static final TextPattern KEY = TextPattern.of("[\\[{<(%$\uFF5B\u3010\u300A\u3008]*\\s?(?<key>"
            + Placeholder.keys().stream()
                    .map(key -> key.replace(".", "\\s?[.\uFF0E]\\s?"))
                    .collect(Collectors.joining("|"))
            + "|service[.\uFF0E][a-z][a-z0-9-]*[.\uFF0E](?:"
            + Arrays.stream(ServiceValue.Kind.values()).map(Labels::of).collect(Collectors.joining("|"))
            + ")"
            + ")(?![\\p{L}\\p{N}])\\s?[\\]}>)%\uFF5D\u3011\u300B\u3009]*");

    private static final TextPattern BRACKETS = TextPattern.of(
            "(?<!\\{)\\{[^{}]{0,80}\\}(?!\\})|\\[\\[[^\\]]{0,80}\\]\\]|<<[^>]{1,80}>>|%[A-Z_]{3,30}%|(?<!\\])\\[(?<within>[^\\[\\]]{0,80})\\](?! ?\\()"
                    + "|[\u3010\uFF3B][^\u3011\uFF3D]{0,80}[\u3011\uFF3D]");

    /** What stands in brackets in quotations and references, and Unicode's phonetic letters. */
    private static final Pattern QUOTED =
            Pattern.compile("sic|\\.{3}|\u2026|\\d+(?:[,\u2013-] ?\\d+)*|.*[\\x{0250}-\\x{02AF}\u02C8\u02CC].*");

    private static final TextPattern WORDS =
            TextPattern.of("(?i:lorem ipsum|dolor sit amet)|(?<![\\p{L}\\p{N},])(?:FIXME|TKTK|X{3,})(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])TODO(?=:)|\\?\\?\\?+|(?:[.\u2026] ?){5,}(?= ?[\\p{L}\\p{N}])");

    private static final TextPattern NUMBER = TextPattern.of("(?<![\\p{L}\\p{N}./@-])x{2,}(?= ?%| \\p{L})");

    private static final TextPattern DATE =
            TextPattern.of("(?<![\\p{L}\\p{N}./])(?:[xX]{2}[./-]){1,2}[xX]{2,4}(?![\\p{L}\\p{N}])");

    /** What stands alone where nothing is known yet. */
    private static final Pattern WHOLE = Pattern.compile(
            "\\s*(?:(?i:n ?[./] ?a\\.?|tb[acd]|x{2,}|(?:blah?[ ,]*)+|a?sdf\\w{0,9}|qwerty)|[\\p{P}&&[^)]]{1,5})\\s*");

    private static final int LONGEST_WHOLE = 16;

    /** What spreadsheets and word processors write where a value, a reference or an entry is missing. */
    private static final TextPattern OF_PROGRAMS = TextPattern.of(
            "#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|NV|BEZUG!|WERT!|NOM\\?|VALEUR!)|(?<![^\\s(])#{4,}(?![^\\s.,)])"
                    + "|Error! (?:Reference source|Bookmark) not (?:found|defined)\\.?"
                    + "|Fehler! (?:Verweisquelle|Textmarke)[^.]{0,60}\\.?|Erreur ! (?:Source du renvoi|Signet)[^.]{0,40}\\.?"
                    + "|Click (?:or tap )?(?:here )?to enter (?:text|a date)\\.?|Choose an item\\.|Type your text here\\.?"
                    + "|(?<![\\p{L}\\p{N}])(?:NaN|(?:undefined|null)(?= (?:mg|ml|g|micrograms?|tablets?|capsules?)\\b))(?![\\p{L}\\p{N}])");

    private static final TextPattern ENGLISH = TextPattern.of(
            "\u00AB[A-Za-z]+(?:_[A-Za-z]+)*\u00BB|(?i:\\(to ?do\\b[^()]{0,60}\\))|(?<![\\p{L}\\p{N}])(?:TODO|TBC|TBD|TBA|tbc|tbd)(?![\\p{L}\\p{N}])"
                    + "|(?i:\\b(?:insert|add|enter) (?:text|name|number|date|link) here\\b"
                    + "|\\((?:insert|add|enter|your) (?:[a-z]+ )?(?:text|name|number|date|link|phone|telephone|details|address"
                    + "|ward|clinic|hours|times)(?: [^()]{0,40})?\\)"
                    + "|\\b(?:text|details|wording|content|information|number) to follow\\b"
                    + "|\\bto be (?:confirmed|added|written|completed)(?=[.!)\\]]|$))");

    /** "Todo" means everything there. */
    private static final Set<String> TODO_IS_A_WORD = Set.of("es", "pt", "gl", "ast", "it", "ca");

    private static final TextPattern TODO = TextPattern.of("(?<![\\p{L}\\p{N}])TODO(?![\\p{L}\\p{N}:])");

    private static final String NO_WORDS = " stands where words are still to be written";

    private static final String NO_WORDS_HELP =
            "write them; if nothing is to be said here, delete the whole sentence or"
                    + " item, but no sign, dose or warning: without these words the rest could be misread";

    static final List<TextPattern> SOUGHT = List.of(KEY, BRACKETS, WORDS, NUMBER, DATE, OF_PROGRAMS, ENGLISH, TODO);

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        LanguageTag language = text.language();
        String primary = language.value().split("-", 2)[0];
        checkWhole(text, diagnostics);
        for (WrittenText written : text.written()) {
            placeholders(written, diagnostics);
            report(WORDS, written, diagnostics);
            report(
                    NUMBER,
                    written,
                    " stands where a number is missing",
                    "look the number up, or ask whoever owns the leaflet; do not guess it, and delete no sign, dose or limit"
                            + " because its number is missing",
                    diagnostics);
            report(
                    DATE,
                    written,
                    " stands where a date is missing",
                    "look it up, or write the sentence so that it needs no date; delete no sign and no dose because its date is"
                            + " missing",
                    diagnostics);
            report(OF_PROGRAMS, written, diagnostics);
            if (primary.equals("en")) {
                report(ENGLISH, written, diagnostics);
            } else if (!TODO_IS_A_WORD.contains(primary)) {
                report(TODO, written, diagnostics);
            }
        }
    }

    /** A sentence or a name that says nothing but that something is to be said, in which no other rule sees words. */
    private static void checkWhole(CheckedText text, Diagnostics diagnostics) {
        for (WrittenParagraph paragraph : text.paragraphs()) {
            if (paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Inline.Run run) {
                checkWhole(run.text(), run.place(), diagnostics);
            }
        }
        text.all(Text.class).forEach(name -> checkWhole(name.value(), name.place(), diagnostics));
    }

    private static void checkWhole(String text, Place place, Diagnostics diagnostics) {
        if (text.length() <= LONGEST_WHOLE && WHOLE.matcher(text).matches()) {
            diagnostics.report(Code.GAP, place, "\"" + text.strip() + "\"" + NO_WORDS, NO_WORDS_HELP);
        }
    }

    private static void placeholders(WrittenText written, Diagnostics diagnostics) {
        boolean marked = written.marked();
        Inline.Run run = written.run();
        Matcher key = written.matcher(KEY);
        boolean found = false;
        while (key.find()) {
            found = true;
            String name = "{{" + key.group("key").replaceAll("\\s", "").replace('\uFF0E', '.') + "}}";
            Diagnostic finding = Diagnostic.of(
                    Code.UNKNOWN_PLACEHOLDER,
                    run.place().within(key.start(), key.end()),
                    "\"" + key.group().strip() + "\" is not a placeholder and is shown as it stands",
                    marked ? "write " + name : "write the words themselves; placeholders work in sentences");
            diagnostics.add(marked ? finding.fixedBy(key.group(), name) : finding);
        }
        Matcher brackets = written.matcher(BRACKETS);
        while (!found && brackets.find()) {
            String within = brackets.group("within");
            if (StarterWords.isNotice(brackets.group())) {
                continue; // UnwrittenParts tells of it
            }
            boolean ofAssistant = brackets.group().indexOf('\u2020') > 0; // ProgramWords tells of it
            if (!ofAssistant
                    && (within == null || !QUOTED.matcher(within.strip()).matches())) {
                diagnostics.report(
                        Code.GAP,
                        run.place().within(brackets.start(), brackets.end()),
                        "readers see \"" + brackets.group() + "\" as it stands",
                        "if it is a note to yourself, delete it; if something is missing, look it up and write it, and do not"
                                + " guess; if readers are to see the brackets, write \\ before the first");
            }
        }
    }

    private static void report(TextPattern pattern, WrittenText written, Diagnostics diagnostics) {
        report(pattern, written, NO_WORDS, NO_WORDS_HELP, diagnostics);
    }

    private static void report(
            TextPattern pattern, WrittenText written, String message, String help, Diagnostics diagnostics) {
        Matcher matcher = written.matcher(pattern);
        while (matcher.find()) {
            diagnostics.report(
                    Code.GAP,
                    written.run().place().within(matcher.start(), matcher.end()),
                    "\"" + matcher.group() + "\"" + message,
                    help);
        }
    }
}
