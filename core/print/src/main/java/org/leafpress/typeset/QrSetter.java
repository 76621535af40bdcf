package org.leafpress.typeset;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Sets QR codes with the text beside them. */
final class QrSetter {
    /** Small enough to leave room for text, large enough for an old telephone at reading distance. */
    private static final double SIDE = 27 * PageSize.MM;
    /** Below this width, in units of the type size, text beside the code would be a ladder of words. */
    private static final double NARROWEST_TEXT = 8;

    private static final Map<String, Optional<QrCode>> LATELY = Collections.synchronizedMap(new Lately());

    private final Composer composer;
    private final LayoutContext layout;

    /** The codes that were asked for last. */
    private static final class Lately extends LinkedHashMap<String, Optional<QrCode>> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 16;

        Lately() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<QrCode>> eldest) {
            return size() > MOST;
        }
    }

    QrSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    Box set(Block.QrCode code, StructureElement parent, double width) {
        StructureElement figure = parent.add(StructureType.FIGURE).alternative(InlineText.clean(code.alternative()));
        double side = Math.min(SIDE, width);
        double column = side + 1.1 * layout.type().body();
        Optional<QrCode> modules = encode(InlineText.clean(code.text()));
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

    /** From memory if it was asked for lately: the same code stands on each form of a leaflet, and on each attempt at one. */
    private static Optional<QrCode> encode(String text) {
        return LATELY.computeIfAbsent(text, QrSetter::encodeAnew);
    }

    private static Optional<QrCode> encodeAnew(String text) {
        try {
            return Optional.of(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }
}
