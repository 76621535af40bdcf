package org.leafpress.parse.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the colours of a photograph into those of every screen (sRGB). Phones photograph in wider colours (Display P3), which
 * would be pale if they were taken for sRGB. Not with the JDK's colour management, which differs between releases by a shade
 * here and there: a site is to have the same bytes on every machine. Reads profiles of a matrix and three curves (ICC.1,
 * chapters 8 to 10); others are passed over.
 */
final class ColourProfile {
    /** From light of the profile connection space to that of sRGB (IEC 61966-2-1, adapted to D50 after Bradford). */
    private static final double[][] TO_SRGB = {
        {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
    };

    private static final int STEPS = 4096;
    private static final byte[] ENCODED = encoded();

    private final double[][] matrix;
    private final double[][] curves;

    private ColourProfile(double[][] matrix, double[][] curves) {
        this.matrix = matrix;
        this.curves = curves;
    }

    /** Reads a profile; empty if it is of another sort, or makes next to no difference. */
    static Optional<ColourProfile> read(byte[] icc) {
        try {
            ByteBuffer profile = ByteBuffer.wrap(icc);
            double[][] toLight = {
                light(profile, "rXYZ"), light(profile, "gXYZ"), light(profile, "bXYZ"),
            };
            double[][] curves = {curve(profile, "rTRC"), curve(profile, "gTRC"), curve(profile, "bTRC")};
            double[][] matrix = new double[3][3];
            boolean differs = false;
            for (int to = 0; to < 3; to++) {
                for (int from = 0; from < 3; from++) {
                    for (int i = 0; i < 3; i++) {
                        matrix[to][from] += TO_SRGB[to][i] * toLight[from][i];
                    }
                    differs |= Math.abs(matrix[to][from] - (to == from ? 1 : 0)) > 0.02;
                }
            }
            return differs ? Optional.of(new ColourProfile(matrix, curves)) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty(); // a damaged profile, or one without matrix and curves
        }
    }

    /** The data of a tag, behind its type. */
    private static ByteBuffer tag(ByteBuffer profile, String name, String... types) {
        int count = profile.getInt(128);
        for (int i = 0; i < Math.min(count, 100); i++) {
            int at = 132 + 12 * i;
            if (text(profile, at).equals(name)) {
                int start = profile.getInt(at + 4);
                if (Arrays.asList(types).contains(text(profile, start))) {
                    return profile.duplicate().position(start);
                }
            }
        }
        throw new IllegalArgumentException("no " + name);
    }

    private static String text(ByteBuffer profile, int at) {
        byte[] letters = new byte[4];
        profile.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static double[] light(ByteBuffer profile, String name) {
        ByteBuffer data = tag(profile, name, "XYZ ");
        int at = data.position() + 8;
        return new double[] {fixed(data, at), fixed(data, at + 4), fixed(data, at + 8)};
    }

    private static double fixed(ByteBuffer data, int at) {
        return data.getInt(at) / 65536.0;
    }

    /** The light of each of the 256 values of a colour. */
    private static double[] curve(ByteBuffer profile, String name) {
        ByteBuffer data = tag(profile, name, "curv", "para");
        int at = data.position();
        double[] curve = new double[256];
        boolean table = text(profile, at).equals("curv");
        int count = table ? data.getInt(at + 8) : 0;
        double[] formula = table ? new double[0] : formula(data, at);
        for (int i = 0; i < 256; i++) {
            double x = i / 255.0;
            if (!table) {
                curve[i] = apply(formula, x);
            } else if (count <= 1) {
                curve[i] = count == 0 ? x : StrictMath.pow(x, (data.getShort(at + 12) & 0xFFFF) / 256.0);
            } else {
                double place = x * (count - 1);
                int low = Math.min(count - 2, (int) place);
                double below = data.getShort(at + 12 + 2 * low) & 0xFFFF;
                double above = data.getShort(at + 14 + 2 * low) & 0xFFFF;
                curve[i] = (below + (above - below) * (place - low)) / 65535;
            }
        }
        return curve;
    }

    /** The seven numbers g, a to f of a parametric curve; those that its sort lacks change nothing. */
    private static double[] formula(ByteBuffer data, int at) {
        int sort = data.getShort(at + 8);
        int[] counts = {1, 3, 4, 5, 7};
        double[] read = new double[counts[sort]];
        for (int i = 0; i < read.length; i++) {
            read[i] = fixed(data, at + 12 + 4 * i);
        }
        return switch (sort) {
            case 0 -> new double[] {read[0], 1, 0, 0, 0, 0, 0};
            case 1 -> new double[] {read[0], read[1], read[2], 0, -read[2] / read[1], 0, 0};
            case 2 -> new double[] {read[0], read[1], read[2], 0, -read[2] / read[1], read[3], read[3]};
            case 3 -> new double[] {read[0], read[1], read[2], read[3], read[4], 0, 0};
            default -> read;
        };
    }

    private static double apply(double[] p, double x) {
        return x >= p[4] ? StrictMath.pow(p[1] * x + p[2], p[0]) + p[5] : p[3] * x + p[6];
    }

    private static byte[] encoded() {
        byte[] encoded = new byte[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double light = (double) i / STEPS;
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            encoded[i] = (byte) Math.round(255 * value);
        }
        return encoded;
    }

    /** A colour in sRGB. */
    int convert(int rgb) {
        double red = curves[0][rgb >> 16 & 0xFF];
        double green = curves[1][rgb >> 8 & 0xFF];
        double blue = curves[2][rgb & 0xFF];
        int out = 0;
        for (double[] row : matrix) {
            double light = row[0] * red + row[1] * green + row[2] * blue;
            out = out << 8 | (ENCODED[(int) Math.round(STEPS * Math.max(0, Math.min(1, light)))] & 0xFF);
        }
        return out;
    }
}
