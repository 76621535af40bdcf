package org.leafpress.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.source.FileKind;
import org.leafpress.source.Gatekeeper;
import org.leafpress.source.SourceFile;

/**
 * Reads the text of a translators' file: UTF-8, or UTF-16 as Excel writes it. Other encodings cannot be told apart for
 * certain, and have often lost letters already, so they are refused.
 */
final class ReturnedFile {
    /** A leaflet's file has a hundredth of that. */
    private static final int MOST_BYTES = 8 << 20;

    private final String name;
    private final String language;
    private final Diagnostics diagnostics;

    private ReturnedFile(String name, String language, Diagnostics diagnostics) {
        this.name = name;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    /**
     * The text of a file.
     *
     * @param name of the file for findings
     * @param language of the translation
     * @return empty if it cannot be read, which is reported
     */
    static Optional<SourceFile> read(Path file, String name, String language, Diagnostics diagnostics) {
        ReturnedFile returned = new ReturnedFile(name, language, diagnostics);
        if (Files.exists(file) && !Gatekeeper.isFile(file)) {
            returned.report(
                    Place.file(name), "this is a folder, a device or a pipe, and no file", "check leafpress.file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return returned.text(bytes).map(text -> SourceFile.of(name, text));
            }
            returned.report(
                    Place.file(name), "the file is larger than " + MOST_BYTES / 1024 / 1024 + " MiB", "split it");
        } catch (NoSuchFileException e) {
            returned.report(Place.file(name), "there is no such file", "check leafpress.file");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return Optional.empty();
    }

    private Optional<String> text(byte[] bytes) {
        Optional<FileKind> foreign = FileKind.find(bytes);
        if (foreign.isPresent()) {
            report(
                    Place.file(name),
                    "this is " + foreign.get().what() + ", neither XLIFF 2 nor CSV, whatever its name",
                    "a table: " + ForeignFile.SAVE_AS_CSV + "; XLIFF: " + ForeignFile.SAVE_AS_XLIFF);
            return Optional.empty();
        }
        Charset charset = charset(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return Optional.of(isolated(text));
        }
        SourceFile readable = SourceFile.of(name, text);
        int end = readable.text().length();
        Place place = readable.place(end, end);
        if (charset.equals(StandardCharsets.UTF_8)) {
            report(
                    place,
                    String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[in.position()] & 0xFF)
                            + "; the file looks as if it was saved in " + codePage(bytes),
                    text.stripLeading().startsWith("<")
                            ? "ask the translator to export the XLIFF file as UTF-8; do not save this one again, it may have"
                                    + " lost letters"
                            : "open the file that the translator worked in and save it as \"CSV UTF-8 (Comma delimited)\", not"
                                    + " as \"CSV\"; do not save this one again, it may have lost letters");
        } else {
            report(place, "the file is not " + charset + " from here on", "ask for it again as UTF-8");
        }
        return Optional.empty();
    }

    /** Older marks for the direction of writing, as tools for Arabic write them, become those of today, one for one. */
    private static String isolated(String text) {
        return text.replaceAll("[\u202A\u202D]", "\u2066")
                .replaceAll("[\u202B\u202E]", "\u2067")
                .replace('\u202C', '\u2069');
    }

    /** By its byte order mark; without one by the zero bytes that UTF-16 has in markup and numbers. */
    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] <= bytes.length / 8) {
            return StandardCharsets.UTF_8;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** The likely one, for a person to recognise; nothing else follows from it. */
    private String codePage(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\r') >= 0 && text.indexOf('\n') < 0) {
            return "the Macintosh's own encoding";
        }
        return switch (language.replaceAll("-.*", "")) {
            case "ar", "fa", "ur", "ps", "ku" -> "Windows-1256";
            case "pl", "cs", "sk", "hu", "sl", "hr", "bs", "ro", "sq" -> "Windows-1250";
            case "ru", "uk", "bg", "sr", "mk", "be" -> "Windows-1251";
            case "el" -> "Windows-1253";
            case "tr" -> "Windows-1254";
            default -> "Windows-1252";
        };
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Code.EXCHANGE_UNREADABLE, place, message, help);
    }
}
