package org.leafpress.parse.bind;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.model.FileRef;
import org.leafpress.model.Text;
import org.leafpress.model.Verbatim;
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.Blanks;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.text.MergeMarks;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.text.TextBounds;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.SourceFile;

/** Values without keys: text, ids, dates and so on, and the files that they name. */
final class ScalarBinder {
    /** UTF-16 units; no name is nearly as long, and setting one line of thousands of words takes minutes. */
    private static final int LONGEST_NAME = 1000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("[-+]?[0-9]{1,9}([.][0-9]{1,9})?");
    private static final String WRITE_OR_DELETE = "write a value, or delete it";

    private final ContentFolder content;
    private final Diagnostics diagnostics;
    private final MarkdownReader markdown;
    private final ValueForms forms;
    private final Set<String> namedFiles = new HashSet<>();

    ScalarBinder(ContentFolder content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
        this.markdown = new MarkdownReader(content.limits().maxDepth(), diagnostics);
        this.forms = new ValueForms(diagnostics);
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
            String help = NearestWord.to(scalar.value(), choice.inOrder())
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
        if (isEmpty(
                scalar,
                field.key().equals("cells") ? "write a value, or a dash in quotes: \"\u2013\"" : WRITE_OR_DELETE)) {
            return Optional.empty();
        }
        String value = scalar.value();
        return switch (kind) {
            case TEXT -> Optional.of(text(scalar));
            case PHRASE -> markdown.phrase(markdown(scalar));
            case PROSE -> markdown.prose(markdown(scalar));
            case VERBATIM -> Optional.of(new Verbatim(value));
            case FILE -> file(scalar);
            case ID, REF, TOPIC_ID, TOPIC_REF -> forms.id(kind, scalar);
            case LANGUAGE -> forms.language(scalar);
            case DATE -> forms.date(scalar);
            case URL -> forms.url(scalar);
            case PHONE -> forms.phone(scalar);
            case NUMBER -> number(field, scalar);
            case DECIMAL -> decimal(field, scalar);
            case COLOUR -> forms.colour(scalar);
            case CODE -> forms.code(scalar);
            case YES_OR_NO -> yesOrNo(field, scalar);
        };
    }

    private MappedText markdown(Scalar scalar) {
        MappedText text = scalar.mapped();
        YamlPitfalls.checkFolded(scalar, text, diagnostics);
        YamlPitfalls.checkCurly(scalar, false, diagnostics);
        YamlPitfalls.checkCut(scalar, diagnostics);
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
