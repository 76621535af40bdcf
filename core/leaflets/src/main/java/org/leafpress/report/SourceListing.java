package org.leafpress.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Printable;
import org.leafpress.diagnostic.Span;
import org.leafpress.report.view.ReportBody.FindingView;
import org.leafpress.report.view.SourceParts.Block;
import org.leafpress.report.view.SourceParts.FileView;
import org.leafpress.report.view.SourceParts.LineView;
import org.leafpress.report.view.SourceParts.Piece;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.SourceFile;

/** Shows source files with each finding below its line: texts whole, of other files only the lines with findings. */
final class SourceListing {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final ContentFolder folder;
    private final Function<Diagnostic, FindingView> view;

    SourceListing(ContentFolder folder, Function<Diagnostic, FindingView> view) {
        this.folder = folder;
        this.view = view;
    }

    /**
     * Shows a file.
     *
     * @param whole true to show every line
     * @param language of its text
     * @param findings in this file, sorted
     * @param named lines that links lead to, although no finding stands there
     */
    FileView file(
            String path, boolean whole, Optional<String> language, List<Diagnostic> findings, Set<Integer> named) {
        TreeMap<Integer, List<Diagnostic>> byLine = findings.stream()
                .filter(finding -> finding.place().span().isPresent())
                .collect(Collectors.groupingBy(
                        finding -> finding.place().span().orElseThrow().line(), TreeMap::new, Collectors.toList()));
        List<FindingView> aboutAll = findings.stream()
                .filter(finding -> finding.place().span().isEmpty())
                .map(view)
                .toList();
        Optional<SourceFile> source = folder.show(path);
        TreeSet<Integer> shown = new TreeSet<>(byLine.keySet());
        shown.addAll(named);
        if (whole) {
            source.ifPresent(text -> addLines(text, shown));
        }
        List<Block> blocks = new ArrayList<>();
        List<LineView> open = new ArrayList<>();
        int start = 0;
        for (int number : shown) {
            if (!open.isEmpty() && number != start + open.size()) {
                blocks.add(new Block(start, open));
                open.clear();
            }
            start = open.isEmpty() ? number : start;
            String text = source.flatMap(file -> file.line(number)).orElse("");
            List<Diagnostic> here = byLine.getOrDefault(number, List.of());
            Optional<String> anchor = here.isEmpty() && !named.contains(number)
                    ? Optional.empty()
                    : Optional.of(ReportPaths.anchor(Place.at(path, number, 1, 1)));
            open.add(line(anchor, text, here));
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(start, open));
        }
        return new FileView(path, ReportPaths.fileAnchor(path), language, findings.size(), aboutAll, blocks);
    }

    /** All lines but an empty last one, which is only the end of the line before. */
    private static void addLines(SourceFile text, Set<Integer> shown) {
        int number = 1;
        while (text.line(number).isPresent()) {
            shown.add(number++);
        }
        if (text.line(number - 1).filter(String::isEmpty).isPresent()) {
            shown.remove(number - 1);
        }
    }

    private LineView line(Optional<String> anchor, String text, List<Diagnostic> findings) {
        BitSet marked = new BitSet(text.length());
        for (Diagnostic finding : findings) {
            Span span = finding.place().span().orElseThrow();
            int start = Math.min(span.column() - 1, text.length());
            marked.set(start, Math.min(start + span.length(), text.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = marked.get(from) ? marked.nextClearBit(from) : marked.nextSetBit(from);
            to = to < 0 ? text.length() : to;
            pieces.add(new Piece(visible(text.substring(from, to)), marked.get(from)));
        }
        return new LineView(anchor, pieces, findings.stream().map(view).toList());
    }

    /** Like {@link Printable}, but for the joiners, without which Persian, Urdu and Indian words fall apart. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER ? point : Printable.of(point))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
