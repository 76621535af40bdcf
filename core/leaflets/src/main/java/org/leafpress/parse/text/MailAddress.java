package org.leafpress.parse.text;

import java.util.regex.Pattern;

/** Email addresses that can be made into links: one address, and nothing that a mail program would take for more. */
public final class MailAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._+'~-]*[\\p{L}\\p{M}\\p{N}_+'~-])?"
                    + "@[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*(?:[.][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*)+");

    private static final int LONGEST = 254;

    private MailAddress() {}

    /** True for one address. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
