package org.leafpress.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.model.Drawing;

/**
 * What a piece of content says, in short: two pieces have the same fingerprint when they say the same to a patient.
 *
 * <p>What stands in authors' files is of this kind; caches compare bytes in which only places are missing, since pages
 * also show what says nothing to a patient, such as the name of a file, and the two must not be one.
 *
 * <p>Words, order, markup that changes meaning, references, levels and facts count. Where something stands in which
 * file, how its lines are wrapped, comments, the order of keys, keys that are left empty, and who translated it do not.
 * What a placeholder
 * stands for belongs to the site and does not count, nor does the name of a figure's file: to cover a picture, give its
 * {@link Drawing} too.
 *
 * @param value {@code v1-} and the first 128 bits of a SHA-256 as 32 hexadecimal digits in lower case; the version
 *     changes when the way of counting does, so that an old fingerprint is known for what it is
 */
public record Fingerprint(String value) {
    private static final String VERSION = "v1-";
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile(Pattern.quote(VERSION) + "[0-9a-f]{" + 2 * BYTES + "}");

    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + value);
        }
    }

    /** Reads one as authors' files hold it; empty if it is not in the form of this version. */
    public static Optional<Fingerprint> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Fingerprint(text)) : Optional.empty();
    }

    /**
     * The fingerprint of a part of the model.
     *
     * @param part a record of the model, or a list, map or optional of such
     * @throws IllegalArgumentException if the part holds anything else
     */
    public static Fingerprint of(Object part) {
        StringBuilder said = new StringBuilder();
        new CanonicalForm(said).write(part);
        return ofSaid(said.toString());
    }

    /** The fingerprint of what {@link CanonicalForm} wrote. */
    static Fingerprint ofSaid(String said) {
        byte[] hash = sha256().digest(said.getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(VERSION + HexFormat.of().formatHex(hash, 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
