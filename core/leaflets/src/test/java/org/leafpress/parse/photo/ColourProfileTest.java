package org.leafpress.parse.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected colours were computed apart from the class, by matrices of the two colour spaces. */
class ColourProfileTest {
    private static final double[][] DISPLAY_P3 = {
        {0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}
    };
    private static final double[][] SRGB = {
        {0.43607, 0.22249, 0.01392}, {0.38515, 0.71687, 0.09708}, {0.14307, 0.06061, 0.71410}
    };
    /** That of sRGB: g, a, b, c, d. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    @ParameterizedTest
    @CsvSource({"C86432, D75D1F", "FF0000, FF0000", "808080, 808080", "1EC83C, 00CC0D"})
    void wideColoursOfPhonesBecomeThoseOfScreens(String wide, String expected) {
        ColourProfile profile = ColourProfile.read(profile(DISPLAY_P3, CURVE)).orElseThrow();
        int converted = profile.convert(Integer.parseInt(wide, 16));
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(Math.abs((converted >> shift & 0xFF) - (Integer.parseInt(expected, 16) >> shift & 0xFF)))
                    .as("%06X", converted)
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void coloursOfScreensStayAsTheyAre() {
        assertThat(ColourProfile.read(profile(SRGB, CURVE))).isEmpty();
    }

    @Test
    void damagedProfilesArePassedOver() {
        byte[] whole = profile(DISPLAY_P3, CURVE);
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(ColourProfile.read(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    /** A profile of a matrix and one curve with five numbers for all colours. */
    private static byte[] profile(double[][] lights, double[] curve) {
        ByteBuffer out = ByteBuffer.allocate(132 + 6 * 12 + 3 * 20 + 32);
        out.putInt(128, 6).position(132);
        int data = 132 + 6 * 12;
        for (int i = 0; i < 3; i++) {
            name("rgb".charAt(i) + "XYZ", out);
            out.putInt(data + 20 * i).putInt(20);
            name("rgb".charAt(i) + "TRC", out);
            out.putInt(data + 60).putInt(32);
        }
        for (double[] light : lights) {
            name("XYZ ", out);
            out.putInt(0);
            for (double value : light) {
                out.putInt((int) Math.round(65536 * value));
            }
        }
        name("para", out);
        out.putInt(0).putShort((short) 3).putShort((short) 0);
        for (double value : curve) {
            out.putInt((int) Math.round(65536 * value));
        }
        return out.array();
    }

    private static void name(String name, ByteBuffer out) {
        out.put(name.getBytes(StandardCharsets.ISO_8859_1));
    }
}
