package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the default locale and time zone")
class DeterminismTest {
    private static byte[] print() {
        return Samples.print(PrintSettings.booklet(PageSize.A4, Palette.standard()), Samples.leaflet())
                .bytes();
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEveryLocaleAndTimeZone() {
        byte[] expected = print();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(print()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manyThreadsWithTheSameFontsGiveTheSameBytes() throws InterruptedException, ExecutionException {
        byte[] expected = print();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> files = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(DeterminismTest::print))
                    .toList();
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void differentContentHasADifferentIdentifier() {
        String one = identifier(Samples.print(Samples.document("<p>One</p>")));
        String two = identifier(Samples.print(Samples.document("<p>Two</p>")));
        assertThat(one).hasSize(32).isNotEqualTo(two);
    }

    private static String identifier(Printed printed) {
        String file = new String(printed.bytes(), StandardCharsets.ISO_8859_1);
        int at = file.indexOf("/ID[<") + 5;
        return file.substring(at, file.indexOf('>', at));
    }
}
