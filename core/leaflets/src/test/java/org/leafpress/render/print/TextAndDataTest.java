package org.leafpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.render.page.JsonText;
import org.leafpress.typeset.Arrangement;
import org.leafpress.typeset.Block;
import org.leafpress.typeset.Inline;
import tools.jackson.core.JsonGenerator;

/**
 * Whatever a print document can hold reaches its plain text and its data. The kinds and their components come from the
 * types, and each component is changed once: what changes nothing is about paper, and stands in a list here.
 */
class TextAndDataTest {
    private static final List<String> ABOUT_PAPER = List.of(
            "Break",
            "Contents.least",
            "Contents.title",
            "Columns.count",
            "Side.share",
            "Rows.across",
            "Panel.part",
            "Panel.picture",
            "Heading.id",
            "Paragraph.tone",
            "Facts.runIn",
            "Cell.strong", // what heads its row does so in either weight
            "Figure.picture",
            "Figure.share",
            "Figure.pixels",
            "QrCode.text", // an address, which the text beside it says too
            "QrCode.alternative",
            "Beside.picture", // a logo; the name of whose it is stands there as text
            "Beside.alternative",
            "Beside.share",
            "Beside.atEnd",
            "NoteLines.count", // to write on
            "Blank.label",
            "Foreign.rightToLeft", // the language says so
            "Anchor.id"); // a place in the same leaflet

    /** Besides, a text has words only. */
    private static final List<String> ONLY_IN_DATA = List.of(
            "Heading.level", // of sections, which two empty lines part
            "Card.tone", // its label says it
            "Cell.header",
            "Link.target", // prints have the address in their text
            "Link.description",
            "Address.uri",
            "Foreign.language");

    @Test
    void everyKindAndComponentReachesTheData() {
        assertThat(unseen(TextAndDataTest::json)).containsExactlyInAnyOrderElementsOf(ABOUT_PAPER);
    }

    @Test
    void everyKindAndComponentReachesTheText() {
        assertThat(unseen(PlainTextLines::of))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ABOUT_PAPER.stream(), ONLY_IN_DATA.stream())
                        .toList());
    }

    @Test
    void listsBeginWithTheirNumber() {
        Block list =
                new Block.ItemList(Block.ItemList.Marker.NUMBER, 4, List.of(new Block.Item(List.of(paragraph("Sip")))));
        assertThat(json(List.of(list))).contains("\"start\" : 4");
        assertThat(PlainTextLines.of(List.of(list))).isEqualTo("4. Sip\n");
    }

    @Test
    void wordsThatAreMoreSayWhatTheyAre() {
        Inline link = new Inline.Link(
                new LinkTarget.Address("tel:999"), Optional.empty(), List.of(new Inline.Strong(Inline.text("999"))));
        String said =
                json(List.of(new Block.Paragraph(Block.Paragraph.Tone.BODY, List.of(new Inline.Text("Call "), link))));
        assertThat(said.replaceAll("\\s+", " ")).contains("""
                "text" : "Call 999", "textMarks" : [ \
                { "url" : "tel:999", "text" : "999" }, \
                { "strong" : true, "text" : "999" } ]""");
    }

    /** The components that may be changed without a trace, and the kinds that leave none whatever they hold. */
    private static Set<String> unseen(Function<List<Block>, String> output) {
        Set<String> unseen = new LinkedHashSet<>();
        for (Class<?> kind : kinds()) {
            RecordComponent[] components = kind.getRecordComponents();
            if (components.length == 0 && output.apply(document(make(kind, -1))).equals(output.apply(without(kind)))) {
                unseen.add(kind.getSimpleName());
            }
            for (int i = 0; i < components.length; i++) {
                if (output.apply(document(make(kind, -1))).equals(output.apply(document(make(kind, i))))) {
                    unseen.add(kind.getSimpleName() + "." + components[i].getName());
                }
            }
        }
        return unseen;
    }

    /** All records that blocks, pieces of text and the targets of links are, and those that these are made of. */
    private static Set<Class<?>> kinds() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        Stream.of(Block.class, Inline.class, LinkTarget.class).forEach(type -> collect(type, kinds));
        return kinds;
    }

    private static void collect(Type type, Set<Class<?>> kinds) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], kinds);
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(kind -> collect(kind, kinds));
        } else if (type instanceof Class<?> plain && plain.isRecord() && kinds.add(plain)) {
            Stream.of(plain.getRecordComponents()).forEach(component -> collect(component.getGenericType(), kinds));
        }
    }

    private static Object make(Class<?> kind, int other) {
        RecordComponent[] components = kind.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            values.add(value(components[i].getGenericType(), i == other));
        }
        try {
            return kind.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + kind + " of " + values, e);
        }
    }

    private static Object value(Type type, boolean other) {
        String word = other ? "other" : "one";
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return List.of(value(item, other), value(item, other));
            }
            return other ? Optional.empty() : Optional.of(value(item, false));
        } else if (type == String.class) {
            return word;
        } else if (type == int.class || type == Integer.class) {
            return other ? 3 : 2;
        } else if (type == double.class) {
            return other ? 0.4 : 0.5;
        } else if (type == boolean.class) {
            return other;
        } else if (type == Block.class) {
            return paragraph(word);
        } else if (type == Inline.class) {
            return new Inline.Text(word);
        } else if (type == LinkTarget.class) {
            return new LinkTarget.Address(word);
        } else if (type == Block.ItemList.Marker.class) {
            return other ? Block.ItemList.Marker.CROSS : Block.ItemList.Marker.NUMBER;
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return plain.getEnumConstants()[other ? 1 : 0];
        }
        Object made = make((Class<?>) type, -1);
        return other ? make((Class<?>) type, made.getClass().getRecordComponents().length - 1) : made;
    }

    /** A document with a kind where it may stand. */
    private static List<Block> document(Object kind) {
        if (kind instanceof Block block) {
            return List.of(block);
        } else if (kind instanceof Inline inline) {
            return List.of(new Block.Paragraph(
                    Block.Paragraph.Tone.BODY, List.of(new Inline.Text("a"), inline, new Inline.Text("b"))));
        } else if (kind instanceof LinkTarget target) {
            return document(new Inline.Link(target, Optional.empty(), Inline.text("link")));
        } else if (kind instanceof Block.Item item) {
            return List.of(new Block.ItemList(Block.ItemList.Marker.BULLET, 1, List.of(item)));
        } else if (kind instanceof Block.Fact fact) {
            return List.of(new Block.Facts(true, List.of(fact)));
        } else if (kind instanceof Block.Row row) {
            return List.of(new Block.Table(List.of(), List.of(), List.of(row)));
        } else if (kind instanceof Block.Cell cell) {
            Block.Row next = new Block.Row(List.of(new Block.Cell(true, 1, 1, List.of(paragraph("next")))));
            return List.of(new Block.Table(List.of(), List.of(), List.of(new Block.Row(List.of(cell)), next, next)));
        } else if (kind instanceof Arrangement.SideBySide.Side side) {
            return List.of(new Arrangement.SideBySide(List.of(side, side)));
        }
        throw new IllegalStateException("no place is known yet for a " + kind.getClass());
    }

    /** The same document without that kind. */
    private static List<Block> without(Class<?> kind) {
        return Inline.class.isAssignableFrom(kind) ? List.of(paragraph("ab")) : List.of();
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Block.Paragraph.Tone.BODY, Inline.text(words));
    }

    private static String json(List<Block> blocks) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.pretty(out)) {
            new PlainBlocksJson(json).write(blocks);
        }
        return out.toString();
    }
}
