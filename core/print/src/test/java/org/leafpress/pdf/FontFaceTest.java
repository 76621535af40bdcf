package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FontFaceTest {
    private static String reason(byte[] data) {
        FontReading reading = FontFace.read("test.ttf", data);
        assertThat(reading).isInstanceOf(FontReading.Unusable.class);
        return ((FontReading.Unusable) reading).reason();
    }

    @Test
    void filesThatAreNoFontsSaySo() {
        assertThat(reason(new byte[0])).isEqualTo("it ends in the middle of a table");
        assertThat(reason("This is a text, and no font".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("it is not a TrueType font file");
        assertThat(reason("OTTO and so on".getBytes(StandardCharsets.UTF_8))).contains("PostScript outlines");
    }

    @Test
    void aFontThatIsCutOffAnywhereIsUnusableAndNoCrash() {
        byte[] font = TestFonts.bytes("NotoSansGurmukhi-Regular");
        for (int length = 0; length < font.length - 4000; length += 997) {
            assertThat(FontFace.read("cut.ttf", Arrays.copyOf(font, length))).isInstanceOf(FontReading.Unusable.class);
        }
    }

    @Test
    void aFontWithDamagedTablesIsReadOrRefused() {
        Random random = new Random(7);
        byte[] font = TestFonts.bytes("AtkinsonHyperlegibleNext-Latin-Regular");
        for (int i = 0; i < 200; i++) {
            byte[] damaged = font.clone();
            for (int k = 0; k < 4; k++) {
                damaged[random.nextInt(1000)] = (byte) random.nextInt();
            }
            assertThat(FontFace.read("damaged.ttf", damaged)).isNotNull();
        }
    }

    @Test
    void kerningMovesLettersTogether() {
        FontFace face = TestFonts.face("NotoSans-Regular");
        double apart = face.width(face.shape("A", false)) + face.width(face.shape("V", false));
        assertThat(face.width(face.shape("AV", false))).isLessThan(apart);
    }

    @Test
    void aSyllableIsDrawnAsOneAndItsMarksComeByThemselves() {
        FontFace face = TestFonts.face("NotoSansDevanagari-Regular");
        ShapedWord word = face.shape("\u0915\u094D\u0937\u093F", false);
        assertThat(word.clusters()).extracting(Cluster::text).containsExactly("\u0915", "\u094D\u0937\u093F");
        assertThat(word.clusters().get(1).size()).isZero();
        assertThat(word.clusters().get(1).advance()).isZero();
    }

    @Test
    void lettersOfAScriptThatRunsToTheLeftStandFromTheLeft() {
        FontFace face = TestFonts.face("NotoNaskhArabic-Regular");
        ShapedWord word = face.shape("\u0628\u062F", true);
        assertThat(word.clusters()).extracting(Cluster::text).containsExactly("\u062F", "\u0628");
    }

    @Test
    void theCacheOfWordsIsBounded() {
        ShapedWord word = TestFonts.face("NotoSans-Regular").shape("x", false);
        int[] shaped = {0};
        WordCache cache = new WordCache(10, text -> {
            shaped[0]++;
            return word;
        });
        for (int i = 0; i < 100; i++) {
            cache.get("word" + i);
        }
        cache.get("word0");
        cache.get("word99");
        assertThat(shaped[0]).isEqualTo(101);
    }
}
