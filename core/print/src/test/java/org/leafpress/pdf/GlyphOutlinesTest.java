package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Outlines that are made so as to exhaust whoever draws them. */
class GlyphOutlinesTest {
    private static final int GLYPHS = 60_000;
    private static final int OUTLINE = 18;

    @Test
    void aGlyphOfPartsOfPartsWithoutEndIsRefusedBeforeTheStackIs() throws Exception {
        FontBytes font = new FontBytes(chain());
        assertThatThrownBy(() -> new GlyphOutlines(font, GLYPHS, true))
                .isInstanceOfSatisfying(BrokenFontException.class, e -> assertThat(
                                e.reason())
                        .isEqualTo("glyph 6 is made of parts of parts, more than 6 levels deep"));
    }

    /** A font in which each glyph has the next one as its only part. */
    private static byte[] chain() {
        int glyf = 12 + 2 * 16;
        int loca = glyf + GLYPHS * OUTLINE;
        ByteBuffer out = ByteBuffer.allocate(loca + 4 * (GLYPHS + 1));
        out.putInt(0x00010000).putShort((short) 2).putShort((short) 0).putInt(0);
        row(out, "glyf", glyf, GLYPHS * OUTLINE);
        row(out, "loca", loca, 4 * (GLYPHS + 1));
        for (int i = 0; i < GLYPHS; i++) {
            out.putShort((short) -1).putLong(0).putShort((short) 0).putShort((short) Math.min(i + 1, GLYPHS - 1));
            out.putShort((short) 0).putShort((short) 0);
        }
        for (int i = 0; i <= GLYPHS; i++) {
            out.putInt(i * OUTLINE);
        }
        return out.array();
    }

    private static void row(ByteBuffer out, String tag, int start, int length) {
        out.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(start).putInt(length);
    }
}
