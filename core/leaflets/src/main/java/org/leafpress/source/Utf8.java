package org.leafpress.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/** Strict decoding: a byte that is not UTF-8 is a finding, never a replacement character. */
public final class Utf8 {
    private static final String HELP =
            "save the file as UTF-8: in Notepad choose \"Save as\" and the encoding \"UTF-8\"; in Word, save as plain"
                    + " text and choose \"Unicode (UTF-8)\"";

    private Utf8() {}

    /**
     * The text of a file.
     *
     * @param path for findings
     * @return empty if there was a finding
     */
    public static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > 0 && isZeros(bytes)) {
            diagnostics.report(
                    Code.NOT_UTF_8,
                    Place.file(path),
                    "the file has nothing but zeros, as after a power cut: its text is lost",
                    "restore it from version control or a backup");
            return Optional.empty();
        }
        if (looksLikeUtf16(bytes)) {
            diagnostics.report(Code.NOT_UTF_8, Place.file(path), "the file is not UTF-8; it looks like UTF-16", HELP);
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            reportBadByte(path, bytes, in.position(), text, diagnostics);
            return Optional.empty();
        }
        return Optional.of(SourceFile.of(path, text));
    }

    private static boolean isZeros(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static void reportBadByte(String path, byte[] bytes, int position, String before, Diagnostics diagnostics) {
        SourceFile readable = SourceFile.of(path, before);
        int end = readable.text().length();
        int bad = bytes[position] & 0xFF;
        String looks = looksLikeWindows1252(bytes) ? "; the file looks like Windows-1252" : "";
        diagnostics.report(
                Code.NOT_UTF_8,
                readable.place(end, end),
                String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8%s", bad, looks),
                HELP);
    }

    /** A byte order mark of UTF-16, or so many zero bytes that every other one is. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return true;
            }
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 4;
    }

    /** No byte that Windows-1252 leaves undefined, and no other control character. */
    private static boolean looksLikeWindows1252(byte[] bytes) {
        for (byte b : bytes) {
            int value = b & 0xFF;
            boolean undefined = value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
            boolean control = value < 0x20 && value != '\t' && value != '\n' && value != '\r';
            if (undefined || control) {
                return false;
            }
        }
        return true;
    }
}
