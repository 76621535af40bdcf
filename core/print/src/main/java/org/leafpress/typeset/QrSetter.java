package org.leafpress.typeset;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Sets QR codes with the text beside them. */
final class QrSetter {
    /** Small enough to leave room for text, large enough for an old telephone at reading distance. */
    private static final double SIDE = 27 * PageSize.MM;
    /** Below this width, in units of the type size, text beside the code would be a ladder of words. */
    private static final double NARROWEST_TEXT = 8;

    private static final Recent<Optional<QrCode>> RECENT = new Recent<>(QrSetter::encodeAnew);

    private final Composer composer;
    private final LayoutContext layout;

    QrSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    Box set(Block.QrCode code, StructureElement parent, double width) {
        StructureElement figure = parent.add(StructureType.FIGURE).alternative(InlineText.clean(code.alternative()));
        double side = Math.min(SIDE, width);
        double column = side + 1.1 * layout.type().body();
        Optional<QrCode> modules = RECENT.find(InlineText.clean(code.text()));
        if (modules.isEmpty()) {
            layout.findings().add(new PrintFinding.UnusablePicture("QR code", "its text is too long"));
            return composer.compose(code.beside(), parent, width);
        }
        Box picture = new QrBox(modules.get(), figure, side);
        Box box;
        if (code.beside().isEmpty()) {
            box = new AlignedBox(picture, width, side, layout.rightToLeft());
        } else if (width - column >= NARROWEST_TEXT * layout.type().body()) {
            Stack text = composer.compose(code.beside(), parent, width - column);
            box = new SideBySideBox(picture, text, width, column, layout.rightToLeft());
        } else {
            Box above = new AlignedBox(picture, width, side, layout.rightToLeft());
            Stack text = composer.compose(code.beside(), parent, width);
            box = new Stack(List.of(new SpacedBox(above, 0, composer.gap(), true), text));
        }
        double around = 1.6 * composer.gap();
        return SpacedBox.of(new GroupBox(new Stack(List.of(box)), around), around, around);
    }

    private static Optional<QrCode> encodeAnew(String text) {
        try {
            return Optional.of(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }
}
