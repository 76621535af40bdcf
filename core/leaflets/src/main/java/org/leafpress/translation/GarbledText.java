package org.leafpress.translation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds letters that were lost or changed when a program saved a file in the wrong encoding. */
final class GarbledText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What programs write for letters that an encoding lacks. */
    private static final Pattern LOST = Pattern.compile("\\?{2,}|\\p{Ll}\\?\\p{Ll}|\uFFFD");

    private GarbledText() {}

    /**
     * Why a translation cannot be what a person wrote.
     *
     * @param source which may have such signs itself
     */
    static Optional<String> reason(String translation, String source) {
        if (LOST.matcher(translation).find() && !LOST.matcher(source).find()) {
            return Optional.of("letters were lost when the file was saved, and question marks stand in their place");
        }
        return isDecodedTwice(translation) && !isDecodedTwice(source)
                ? Optional.of("its letters were changed when the file was saved: UTF-8 was read as Windows-1252")
                : Optional.empty();
    }

    /** True for text such as "Ã©": its letters are the bytes of UTF-8. That no words of any language do by chance. */
    private static boolean isDecodedTwice(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
