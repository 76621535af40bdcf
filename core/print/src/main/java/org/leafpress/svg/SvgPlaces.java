package org.leafpress.svg;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where elements and attributes of an SVG stand: its parser only tells where their start tags end. */
final class SvgPlaces {
    private static final Pattern NAME = Pattern.compile("[^\\s/>]+");

    private final List<String> lines;

    /** Looks in the text of a file. */
    SvgPlaces(String text) {
        this.lines = text.lines().toList();
    }

    /** The name of the element whose start tag ends there. */
    SvgPlace element(Node.Spot end) {
        int column = Math.max(0, end.column() - 1);
        for (int line = Math.min(end.line(), lines.size()); line > 0; line--) {
            String text = lines.get(line - 1);
            // No attribute can hold this sign, so the nearest begins the tag.
            int start = text.lastIndexOf('<', column - 1);
            Matcher name = NAME.matcher(text);
            if (start >= 0 && column > 0 && name.find(start + 1)) {
                return new SvgPlace(line, start + 2, name.end() - name.start());
            }
            column = Integer.MAX_VALUE;
        }
        return new SvgPlace(Math.max(1, end.line()), Math.max(1, end.column()), 1);
    }

    /** The name of an attribute of the element whose start tag ends there; the element's if it has no such attribute. */
    SvgPlace attribute(Node.Spot end, String name) {
        SvgPlace element = element(end);
        Pattern key = Pattern.compile("(?<=^|\\s|:)" + Pattern.quote(name) + "(?=\\s*(?:=|$))");
        for (int line = element.line(); line <= Math.min(end.line(), lines.size()); line++) {
            String text = lines.get(line - 1);
            Matcher matcher = key.matcher(text);
            int from = line == element.line() ? element.column() : 0;
            // Far into a line that holds a whole drawing, the next attribute of this name would be another element's.
            int to = line == end.line() ? Math.min(text.length(), Math.max(from, end.column())) : text.length();
            matcher.region(Math.min(from, to), to).useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.find()) {
                return new SvgPlace(line, matcher.start() + 1, name.length());
            }
        }
        return element;
    }
}
