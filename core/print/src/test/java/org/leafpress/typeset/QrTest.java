package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leafpress.pdf.QrCodes;

class QrTest {
    /** On a picture of the whole page, as a telephone sees it. */
    @Test
    void theCodeOnThePageSaysWhatItShould() {
        String address = "https://leaflets.example.org/topics/muscle-twitches/en-GB/?from=print";
        Printed printed =
                Samples.print(Samples.document("<h1>Title</h1><qr alt='QR code' text='" + address + "'>Scan</qr>"));
        assertThat(QrCodes.read(printed.bytes())).contains(address);
    }

    @Test
    void theCodeKeepsItsWordsBesideIt() {
        Printed printed = Samples.print(Samples.document("<qr alt='QR code' text='https://example.org'>Scan me</qr>"));
        PrintedWord word = PrintedWord.of(printed).get(0);
        assertThat(word.left()).isGreaterThan(25 * PageSize.MM + 27 * PageSize.MM);
    }
}
