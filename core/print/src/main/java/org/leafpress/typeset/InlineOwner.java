package org.leafpress.typeset;

import java.util.Optional;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/**
 * The element of the structure tree that a stretch of text belongs to: a paragraph, or a link or a foreign phrase within
 * one. The latter join the tree when they are first drawn, so that they stand between the text before and after them.
 */
final class InlineOwner {
    private final StructureElement element;
    private final Optional<InlineOwner> parent;
    private final Optional<LinkEnd> link;
    private final Optional<String> language;
    private boolean attached;

    /** Where a link leads, and how that is described. */
    record LinkEnd(LinkTarget target, String description) {}

    private InlineOwner(
            StructureElement element, Optional<InlineOwner> parent, Optional<LinkEnd> link, Optional<String> language) {
        this.element = element;
        this.parent = parent;
        this.link = link;
        this.language = language;
        attached = parent.isEmpty();
    }

    static InlineOwner of(StructureElement element) {
        return new InlineOwner(element, Optional.empty(), Optional.empty(), Optional.empty());
    }

    InlineOwner link(LinkEnd end) {
        return new InlineOwner(
                StructureElement.detached(StructureType.LINK), Optional.of(this), Optional.of(end), language);
    }

    InlineOwner foreign(String tag) {
        StructureElement span = StructureElement.detached(StructureType.SPAN).language(tag);
        return new InlineOwner(span, Optional.of(this), link, Optional.of(tag));
    }

    /** The language of the phrase, if it is not that of the document. */
    Optional<String> language() {
        return language;
    }

    /** The link that the text is part of. */
    Optional<LinkEnd> link() {
        return link;
    }

    /** The element of the link that the text is part of, or its own. */
    StructureElement linkElement() {
        return element.role() == StructureType.LINK || parent.isEmpty()
                ? attached()
                : parent.get().linkElement();
    }

    /** The element, by now part of the tree. */
    StructureElement attached() {
        if (!attached) {
            attached = true;
            parent.ifPresent(owner -> owner.attached().adopt(element));
        }
        return element;
    }
}
