package org.leafpress.parse.svg;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import org.leafpress.diagnostic.Place;

/** Finds where elements and attributes of an SVG stand: its parser only tells where their start tags end. */
final class SvgPlaces {
    private static final Pattern NAME = Pattern.compile("[^\\s/>]+");

    private final String file;
    private final List<String> lines;

    /** Looks in the text of a file. */
    SvgPlaces(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** Where the parser stands. */
    Place at(Location location) {
        return location.getLineNumber() < 1
                ? Place.file(file)
                : Place.at(file, location.getLineNumber(), Math.max(1, location.getColumnNumber()), 1);
    }

    /** The name of the element whose start tag ends there. */
    Place element(Location end) {
        int column = Math.max(0, end.getColumnNumber() - 1);
        for (int line = Math.min(end.getLineNumber(), lines.size()); line > 0; line--) {
            String text = lines.get(line - 1);
            // No attribute can hold this sign, so the nearest begins the tag.
            int start = text.lastIndexOf('<', column - 1);
            Matcher name = NAME.matcher(text);
            if (start >= 0 && column > 0 && name.find(start + 1)) {
                return Place.at(file, line, start + 2, name.end() - name.start());
            }
            column = Integer.MAX_VALUE;
        }
        return at(end);
    }

    /** The name of an attribute of the element whose start tag ends there. */
    Place attribute(Location end, String name) {
        Place element = element(end);
        Pattern key = Pattern.compile("(?<=^|\\s|:)" + Pattern.quote(name) + "(?=\\s*(?:=|$))");
        int first = element.span().map(span -> span.line()).orElse(Integer.MAX_VALUE);
        for (int line = first; line <= Math.min(end.getLineNumber(), lines.size()); line++) {
            Matcher matcher = key.matcher(lines.get(line - 1));
            int from = line == first ? element.span().map(span -> span.column()).orElse(0) : 0;
            if (matcher.find(Math.min(from, lines.get(line - 1).length()))) {
                return Place.at(file, line, matcher.start() + 1, name.length());
            }
        }
        return element;
    }
}
