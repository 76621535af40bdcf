package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of things that are drawn as one, with the opacities and gradients of a document. */
final class DocumentForms {
    private final PdfFile file;
    private final DocumentFonts fonts;
    private final DocumentPictures pictures;
    private final List<Form> forms = new ArrayList<>();
    private final Map<Double, String> opacities = new LinkedHashMap<>();
    private final Map<Gradient, String> shadings = new LinkedHashMap<>();

    /** A group and where it is drawn. */
    private record Form(ObjectRef ref, SyntaxWriter content, Area area, double height) {}

    DocumentForms(PdfFile file, DocumentFonts fonts, DocumentPictures pictures) {
        this.file = file;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** The name of an opacity in content streams. */
    String opacity(double opacity) {
        return opacities.computeIfAbsent(Math.round(1000 * opacity) / 1000.0, unused -> "G" + opacities.size());
    }

    /** The name of a gradient in content streams. */
    String shading(Gradient gradient) {
        return shadings.computeIfAbsent(gradient, unused -> "S" + shadings.size());
    }

    /** The name of a group in content streams. */
    String add(SyntaxWriter content, Area area, double height) {
        forms.add(new Form(file.allocate(), content, area, height));
        return name(forms.size() - 1);
    }

    private static String name(int index) {
        return "X" + index;
    }

    /** Writes the groups, each with what it may draw with: all that the document has, and the groups before it. */
    void write() {
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            SyntaxWriter out = new SyntaxWriter(512)
                    .name("Type")
                    .name("XObject")
                    .name("Subtype")
                    .name("Form");
            Area area = form.area();
            double bottom = form.height() - area.y() - area.height();
            out.name("BBox").openArray().number(area.x()).number(bottom);
            out.number(area.x() + area.width()).number(bottom + area.height()).closeArray();
            out.name("Group").raw("<</S/Transparency/CS/DeviceRGB>>").name("Resources");
            file.putStream(form.ref(), resources(out, i), form.content().bytes());
        }
    }

    /** What pages may draw with. */
    SyntaxWriter resources() {
        return resources(new SyntaxWriter(), forms.size());
    }

    private SyntaxWriter resources(SyntaxWriter out, int groups) {
        out.open().name("Font").open();
        fonts.all().forEach(font -> out.name(font.resource()).ref(font.ref()));
        out.close();
        if (!pictures.all().isEmpty() || groups > 0) {
            out.name("XObject").open();
            pictures.all().values().forEach(entry -> out.name(entry.resource()).ref(entry.ref()));
            for (int i = 0; i < groups; i++) {
                out.name(name(i)).ref(forms.get(i).ref());
            }
            out.close();
        }
        if (!opacities.isEmpty()) {
            out.name("ExtGState").open();
            opacities.forEach((opacity, name) -> out.name(name)
                    .open()
                    .name("ca")
                    .precise(opacity)
                    .name("CA")
                    .precise(opacity)
                    .close());
            out.close();
        }
        if (!shadings.isEmpty()) {
            out.name("Shading").open();
            shadings.forEach((gradient, name) -> out.name(name).raw(gradient.write()));
            out.close();
        }
        return out.close();
    }
}
