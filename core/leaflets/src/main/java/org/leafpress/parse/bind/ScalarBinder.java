package org.leafpress.parse.bind;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Suggestion;
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
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.Blanks;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.HostLetters;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.text.MergeMarks;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.text.TextBounds;
import org.leafpress.parse.text.WebAddress;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.SourceFile;

/** Values without keys: text, ids, dates and so on, and the files that they name. */
final class ScalarBinder {
    /** UTF-16 units; no name is nearly as long, and setting one line of thousands of words takes minutes. */
    private static final int LONGEST_NAME = 1000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("[-+]?[0-9]{1,9}([.][0-9]{1,9})?");
    /** A web address without the https:// at its start. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[\\w./?=&%-]*)?");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final String WRITE_OR_DELETE = "write a value, or delete it";

    private final ContentFolder content;
    private final Diagnostics diagnostics;
    private final MarkdownReader markdown;
    private final Set<String> namedFiles = new HashSet<>();

    ScalarBinder(ContentFolder content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
        this.markdown = new MarkdownReader(content.limits().maxDepth(), diagnostics);
    }

    /** The files that were named so far, whether they exist or not, relative to the content folder. */
    Set<String> namedFiles() {
        return Set.copyOf(namedFiles);
    }

    /** The prose of a Markdown file. */
    Optional<?> proseFile(Scalar named) {
        return path(named)
                .flatMap(path -> content.read(path, named.place(), diagnostics))
                .filter(this::isMerged)
                .map(file -> ControlCharacters.replaced(file, diagnostics))
                .map(MappedText::of)
                .flatMap(text -> {
                    YamlPitfalls.checkCells(text, diagnostics);
                    return markdown.prose(text);
                });
    }

    private boolean isMerged(SourceFile file) {
        Diagnostics merging = new Diagnostics();
        MergeMarks.report(file, (start, end) -> {}, merging);
        diagnostics.addAll(merging.sorted());
        return !merging.hasErrors();
    }

    /** One of a few words. */
    Optional<?> choice(String key, Schema.Choice choice, Scalar scalar) {
        Optional<?> constant = Optional.ofNullable(choice.constants().get(scalar.value()));
        if (constant.isEmpty() && !isEmpty(scalar, WRITE_OR_DELETE)) {
            String known = String.join(", ", choice.inOrder());
            String help = Suggestion.nearest(scalar.value(), choice.inOrder())
                    .map(word -> "did you mean \"" + word + "\"? Known are " + known)
                    .orElse("known are " + known);
            diagnostics.report(
                    Code.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + MessageText.abridged(scalar.value()) + "\" is not a value of \"" + key + "\"",
                    help);
        }
        return constant;
    }

    /** Any other value. */
    Optional<?> single(Field field, ScalarKind kind, Scalar scalar) {
        // Without its cell the others of the row would stand in the wrong columns.
        if (isEmpty(scalar, field.key().equals("cells") ? "write a value, or a dash in quotes: \"\u2013\"" : WRITE_OR_DELETE)) {
            return Optional.empty();
        }
        String value = scalar.value();
        return switch (kind) {
            case TEXT -> Optional.of(text(scalar));
            case PHRASE -> markdown.phrase(markdown(scalar));
            case PROSE -> markdown.prose(markdown(scalar));
            case VERBATIM -> Optional.of(new Verbatim(value));
            case FILE -> file(scalar);
            case ID, REF, TOPIC_ID, TOPIC_REF -> id(kind, scalar);
            case LANGUAGE -> language(scalar);
            case DATE -> date(scalar);
            case URL -> url(scalar);
            case PHONE -> phone(scalar);
            case NUMBER -> number(field, scalar);
            case DECIMAL -> decimal(field, scalar);
            case COLOUR -> colour(scalar);
            case CODE -> code(scalar);
            case YES_OR_NO -> yesOrNo(field, scalar);
        };
    }

    private MappedText markdown(Scalar scalar) {
        MappedText text = scalar.mapped();
        YamlPitfalls.checkFolded(scalar, text, diagnostics);
        YamlPitfalls.checkCurly(scalar, false, diagnostics);
        YamlPitfalls.checkCut(scalar, diagnostics);
        YamlPitfalls.checkCurly(scalar, false, diagnostics);
        YamlPitfalls.checkCells(text, diagnostics);
        return text;
    }

    private boolean isEmpty(Scalar scalar, String help) {
        if (!scalar.isNothing() && !Blanks.areAllOf(scalar.value())) {
            return false;
        }
        if (!YamlPitfalls.checkCutWhole(scalar, diagnostics)) {
            diagnostics.report(Code.EMPTY_VALUE, scalar.place(), "the value is empty", help);
        }
        return true;
    }

    private Text text(Scalar scalar) {
        YamlPitfalls.checkCut(scalar, diagnostics);
        YamlPitfalls.checkCurly(scalar, true, diagnostics);
        MappedText source = scalar.mapped();
        TextBounds.checkName(source, diagnostics);
        String value = scalar.value().strip();
        int skipped = scalar.value().indexOf(value);
        int newline = value.indexOf('\n');
        if (newline >= 0) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    source.place(skipped + newline + 1, skipped + newline + 2),
                    "this text goes over more than one line",
                    "write it on one line");
        }
        if (value.length() > LONGEST_NAME) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    source.start(),
                    "this has " + value.length() + " characters, and names and titles at most " + LONGEST_NAME,
                    "write a short one; longer text belongs where there are sentences");
            return new Text(
                    value.substring(0, value.offsetByCodePoints(0, LONGEST_NAME / 2))
                            .replace('\n', ' '),
                    source.start());
        }
        int braces = value.indexOf("{{");
        if (braces >= 0) {
            int close = value.indexOf("}}", braces);
            diagnostics.report(
                    Code.UNKNOWN_PLACEHOLDER,
                    source.place(skipped + braces, skipped + (close < 0 ? value.length() : close + 2)),
                    "a placeholder cannot stand here",
                    "write the words themselves; placeholders work in sentences, not in names and titles");
        }
        return new Text(value.replace('\n', ' '), source.start());
    }

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

    private Optional<?> id(ScalarKind kind, Scalar scalar) {
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

    private Optional<?> language(Scalar scalar) {
        String value = scalar.value();
        return LanguageTag.isValid(value)
                ? Optional.of(new LanguageTag(value))
                : isNot("a language", scalar, MessageText.languageHelp(value));
    }

    private Optional<?> date(Scalar scalar) {
        if (!DATE.matcher(scalar.value()).matches()) {
            return isNot(
                    "a date",
                    scalar,
                    "write the year, two digits for the month and two for the day, such as 2026-01-31");
        }
        try {
            return Optional.of(new Day(LocalDate.parse(scalar.value()), scalar.place()));
        } catch (DateTimeParseException e) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    scalar.place(),
                    "there is no such day as " + scalar.value(),
                    "write the year, the month from 01 to 12 and the day, such as 2026-01-31");
            return Optional.empty();
        }
    }

    private Optional<?> url(Scalar scalar) {
        Optional<URI> url = WebAddress.find(scalar.value());
        Optional<String> looksLike = url.flatMap(found -> HostLetters.lookAlike(scalar.value()));
        if (looksLike.isPresent()) {
            HostLetters.report(scalar.place(), looksLike.get(), diagnostics);
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

    private Optional<?> phone(Scalar scalar) {
        String value = scalar.value().strip();
        return PhoneNumber.isValid(value)
                ? Optional.of(new PhoneNumber(value, scalar.mapped().start()))
                : isNot(
                        "one phone number",
                        scalar,
                        "write one number, such as 01632 960 123; put hours or extensions elsewhere");
    }

    private Optional<?> number(Field field, Scalar scalar) {
        if (WHOLE_NUMBER.matcher(scalar.value()).matches()) {
            return Optional.of(Integer.parseInt(scalar.value()));
        }
        return wrongType(field, ScalarKind.NUMBER, scalar);
    }

    private Optional<?> decimal(Field field, Scalar scalar) {
        if (DECIMAL_NUMBER.matcher(scalar.value()).matches()) {
            return Optional.of(Double.valueOf(scalar.value()));
        }
        return wrongType(field, ScalarKind.DECIMAL, scalar);
    }

    private Optional<?> colour(Scalar scalar) {
        String value = scalar.value().toLowerCase(Locale.ROOT);
        return HexColour.isValid(value)
                ? Optional.of(new HexColour(value, scalar.place()))
                : isNot(
                        "a colour",
                        scalar,
                        "write # and six hexadecimal digits within double quotes, such as \"#0b4f6c\"");
    }

    private Optional<?> code(Scalar scalar) {
        Optional<Code> code = Code.find(scalar.value());
        if (code.isEmpty()) {
            diagnostics.report(
                    Code.UNKNOWN_VALUE,
                    scalar.place(),
                    "there are no findings with the code \"" + MessageText.abridged(scalar.value()) + "\"",
                    Suggestion.nearest(
                                    scalar.value(),
                                    Arrays.stream(Code.values()).map(Code::id).toList())
                            .map(id -> "did you mean \"" + id + "\"? The code stands in the brackets of the finding")
                            .orElse("copy it from the brackets of the finding, such as LP402"));
        }
        return code.map(found -> new CodeRef(found, scalar.place()));
    }

    private Optional<?> yesOrNo(Field field, Scalar scalar) {
        return switch (scalar.value()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> wrongType(field, ScalarKind.YES_OR_NO, scalar);
        };
    }

    private Optional<?> wrongType(Field field, ScalarKind kind, Scalar scalar) {
        diagnostics.report(
                Code.WRONG_TYPE,
                scalar.place(),
                "\"" + field.key() + "\" should be " + kind.wanted() + ", but this is \""
                        + MessageText.abridged(scalar.value()) + "\"",
                "write " + KeyExample.of(field));
        return Optional.empty();
    }

    private Optional<?> file(Scalar scalar) {
        return path(scalar)
                .filter(path -> content.checkExists(path, scalar.place(), diagnostics))
                .map(path -> new FileRef(path, scalar.place()));
    }

    private Optional<String> path(Scalar named) {
        if (isEmpty(named, WRITE_OR_DELETE)) {
            return Optional.empty();
        }
        Optional<String> path = content.resolve(named.file(), named.value(), named.place(), diagnostics);
        path.ifPresent(namedFiles::add);
        return path;
    }
}
