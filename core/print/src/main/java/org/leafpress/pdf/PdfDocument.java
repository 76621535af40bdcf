package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A tagged PDF 1.7 file in the making. Draw on {@linkplain #canvas canvases} in reading order, place them on
 * {@linkplain #add(Sheet) sheets}, then {@linkplain #write write} once. For one thread; the font faces it uses may be
 * shared.
 */
public final class PdfDocument {
    private final DocumentInfo info;
    private final PdfFile file = new PdfFile();
    private final DocumentFonts fonts = new DocumentFonts(file);
    private final DocumentPictures pictures = new DocumentPictures(file);
    private final DocumentForms forms = new DocumentForms(file, fonts, pictures);
    private final StructureElement root = new StructureElement(StructureType.DOCUMENT);
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /** Begins a document. */
    public PdfDocument(DocumentInfo info) {
        this.info = info;
    }

    /** The element that all others stand below. */
    public StructureElement root() {
        return root;
    }

    /** A new canvas; it is part of the file once it is placed on a sheet. */
    public Canvas canvas(double width, double height) {
        return new Canvas(width, height, fonts, pictures, forms);
    }

    /** Adds a side of a sheet after those that are there. */
    public void add(Sheet sheet) {
        sheets.add(sheet);
    }

    /** Adds an entry to the outline after those that are there. */
    public void add(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    /**
     * The whole file.
     *
     * @throws IllegalStateException if a link or bookmark leads to an anchor that no placed canvas has
     */
    public byte[] write() {
        try (file) {
            ObjectRef catalogue = file.allocate();
            ObjectRef tree = file.allocate();
            // One dictionary of resources for all pages: what a page does not use costs nothing.
            Pages pages = Pages.lay(sheets, file);
            new PageWriter(file, pages, file.add(forms.resources())).write();
            forms.write();
            new StructureWriter(file, pages).write(root, tree);
            SyntaxWriter out = new SyntaxWriter(256);
            out.open().name("Type").name("Catalog").name("Pages").ref(pages.tree());
            out.name("Lang").text(info.language()).name("MarkInfo").raw("<</Marked true>>");
            out.name("StructTreeRoot").ref(tree);
            out.name("ViewerPreferences").open().name("DisplayDocTitle").flag(true);
            if (info.rightToLeft()) {
                out.name("Direction").name("R2L");
            }
            out.close();
            OutlineWriter.write(bookmarks, pages, file)
                    .ifPresent(outline -> out.name("Outlines").ref(outline));
            FontWriter fontWriter = new FontWriter(file);
            fonts.all().forEach(fontWriter::write);
            pictures.all().forEach((picture, entry) -> picture.write(file, entry.ref()));
            ObjectRef metadata = file.allocate();
            // Not compressed, so that other programs find it without reading PDF.
            file.putEncoded(
                    metadata,
                    new SyntaxWriter()
                            .name("Type")
                            .name("Metadata")
                            .name("Subtype")
                            .name("XML"),
                    Metadata.xmp(info));
            file.put(catalogue, out.name("Metadata").ref(metadata).close());
            return file.finish(catalogue, file.add(Metadata.dictionary(info)));
        }
    }
}
