package org.leafpress.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.parse.GoodSite;

/**
 * One mistake of the table {@code mistakes/mistakes.txt}, whose first lines say how it is written.
 *
 * @param group heading that it stands under
 * @param code of the finding
 * @param title what the author did
 * @param file that it is made in
 * @param good lines of the good site
 * @param mistaken lines in their place
 * @param mended lines that the remedy leads to
 * @param renamed other name of the file, for a mistake in names
 * @param meant words that the mended leaflet says, where it does not say the same as the good site
 */
record Mistake(
        String group,
        String code,
        String title,
        String file,
        String good,
        String mistaken,
        String mended,
        Optional<String> renamed,
        Optional<String> meant) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** All mistakes of the table, in its order. */
    static List<Mistake> all() {
        List<Mistake> mistakes = new ArrayList<>();
        String group = "";
        List<String> lines = new ArrayList<>();
        for (String line : table().lines().toList()) {
            if (line.startsWith("=") || line.startsWith(":")) {
                add(group, lines, mistakes);
                group = line.startsWith("=") ? line.substring(2) : group;
            }
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("=")) {
                lines.add(line);
            }
        }
        add(group, lines, mistakes);
        return mistakes;
    }

    private static void add(String group, List<String> lines, List<Mistake> to) {
        if (!lines.isEmpty()) {
            String[] head = values(lines, ':').get(0).split(" ", 2);
            List<String> mended = values(lines, '~');
            to.add(new Mistake(
                    group,
                    head[0],
                    head[1],
                    values(lines, '@').stream().findFirst().orElse(CheckedSite.LEAFLET),
                    String.join("\n", values(lines, '-')),
                    String.join("\n", values(lines, '+')),
                    String.join("\n", mended.isEmpty() ? values(lines, '-') : mended),
                    values(lines, '>').stream().findFirst(),
                    values(lines, '!').stream().findFirst()));
            lines.clear();
        }
    }

    private static List<String> values(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.length() == 1 ? "" : line.substring(2))
                .map(Mistake::plain)
                .toList();
    }

    private static String plain(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String table() {
        try (InputStream in = Mistake.class.getResourceAsStream("/mistakes/mistakes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the mistake in a good site. */
    GoodSite makeIn(GoodSite site) {
        return renamed.map(name -> site.moved(file, name)).orElseGet(() -> replace(site, mistaken));
    }

    /** Does in a good site what the remedy says. */
    GoodSite mendIn(GoodSite site) {
        return renamed.isPresent() ? site : replace(site, mended);
    }

    /** Whole lines, since a line may stand within another. */
    private GoodSite replace(GoodSite site, String lines) {
        String start = site.read(file).startsWith(good + "\n") ? "" : "\n";
        return site.with(file, start + good + "\n", start + lines + "\n");
    }

    boolean inTranslation() {
        return file.equals(CheckedSite.URDU);
    }

    @Override
    public String toString() {
        return title + " (" + code + ")";
    }
}
