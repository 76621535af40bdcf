package org.leafpress.bench;

import org.leafpress.render.print.PrintOrder;
import org.leafpress.typeset.PrintDocument;
import org.leafpress.typeset.PrintReader;
import org.leafpress.typeset.PrintReading;
import org.leafpress.typeset.Printed;
import org.leafpress.typeset.Typesetter;

/** This project's own typesetter, from the XML of a print document to the bytes of the file. */
final class Leafpress implements Printer {
    private final PrintOrder order;

    Leafpress(PrintOrder order) {
        this.order = order;
    }

    @Override
    public byte[] print() {
        return printed().bytes();
    }

    Printed printed() {
        return new Typesetter(order.settings(), order.fonts(), order.pictures(), order.hyphenation())
                .typeset(document(order.xml()));
    }

    static PrintDocument document(String xml) {
        PrintReading reading = PrintReader.read(xml);
        return reading.document()
                .orElseThrow(() -> new IllegalArgumentException(reading.faults().toString()));
    }
}
