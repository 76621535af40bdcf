package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree: what a screen reader reads, in the order it reads it. Its content is added by
 * drawing on a {@link Canvas} in its name. An element that never gets content is left out of the file, unless it is
 * {@linkplain #keep kept}.
 */
public final class StructureElement {
    private final StructureType role;
    private final List<Kid> kids = new ArrayList<>();
    private @Nullable String alternative;
    private @Nullable String actualText;
    private @Nullable String language;
    private @Nullable Attributes attributes;
    private @Nullable Standing standing;
    private @Nullable ObjectRef ref;
    private boolean kept;

    /** What an element is made of, in order: {@link StructureElement}s, pieces of pages, and links' areas. */
    sealed interface Kid permits Child, Canvas.Marked, LinkArea {}

    /** An element below another. */
    record Child(StructureElement element) implements Kid {}

    /** Where a figure stands. */
    record Standing(Canvas canvas, Area area) {}

    StructureElement(StructureType role) {
        this.role = role;
    }

    /** Adds an element below this one, after what is there. */
    public StructureElement add(StructureType childRole) {
        StructureElement child = detached(childRole);
        adopt(child);
        return child;
    }

    /** An element that will be {@linkplain #adopt adopted} when its first content is drawn. */
    public static StructureElement detached(StructureType role) {
        return new StructureElement(role);
    }

    /** Puts a detached element below this one, after what is there. */
    public void adopt(StructureElement child) {
        kids.add(new Child(child));
    }

    /** Puts what stands below a detached element below this one instead, after what is there. */
    public void adoptFrom(StructureElement other) {
        kids.addAll(other.kids);
        other.kids.clear();
    }

    /** What this element is. */
    public StructureType role() {
        return role;
    }

    /** Describes a picture in words. */
    public StructureElement alternative(String text) {
        alternative = text;
        return this;
    }

    /** The text as it is to be read, where what is drawn stands in another order or is no text. */
    public StructureElement actualText(String text) {
        actualText = text;
        return this;
    }

    /** The language of everything below this element, as a BCP 47 tag. */
    public StructureElement language(String tag) {
        language = tag;
        return this;
    }

    /** Further facts about a list, a table cell or a figure. */
    public StructureElement attributes(Attributes facts) {
        attributes = facts;
        return this;
    }

    void figure(Canvas canvas, Area area) {
        standing = new Standing(canvas, area);
    }

    Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    /** Keeps this element even if it stays empty: a table needs its empty cells. */
    public StructureElement keep() {
        kept = true;
        return this;
    }

    List<Kid> kids() {
        return kids;
    }

    void addContent(Kid kid) {
        kids.add(kid);
    }

    Optional<Kid> lastKid() {
        return kids.isEmpty() ? Optional.empty() : Optional.of(kids.get(kids.size() - 1));
    }

    /** True when something was drawn for this element or one below it. */
    boolean hasContent() {
        if (kept) {
            return true;
        }
        for (Kid kid : kids) {
            if (!(kid instanceof Child child) || child.element.hasContent()) {
                return true;
            }
        }
        return false;
    }

    ObjectRef ref(PdfFile file) {
        ObjectRef known = ref;
        if (known == null) {
            known = file.allocate();
            ref = known;
        }
        return known;
    }

    /** The entries that this element has beyond its type, parent and content. */
    SyntaxWriter entries() {
        SyntaxWriter out = new SyntaxWriter();
        if (language != null) {
            out.name("Lang").text(language);
        }
        if (alternative != null) {
            out.name("Alt").text(alternative);
        }
        if (actualText != null) {
            out.name("ActualText").text(actualText);
        }
        if (attributes != null) {
            out.name("A").raw(attributes.tokens());
        }
        return out;
    }
}
