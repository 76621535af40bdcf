package org.leafpress.bench.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Markdown file of sections, each written by a command of its own, which leaves the others as they are. */
public final class Results {
    private static final String HEADING = "## ";
    private static final String INTRODUCTION = """
            # Results

            Written by the benchmarks themselves, a section by each command; see [README.md](README.md). A figure is the
            median, with the least and the most of all rounds in brackets.

            """;

    private final Path file;

    /** The results in a file, which need not exist. */
    public Results(Path file) {
        this.file = file;
    }

    private record Section(String title, String text) {}

    /** The text of a section. */
    public Optional<String> find(String title) throws IOException {
        return sections().stream()
                .filter(section -> section.title().equals(title))
                .map(Section::text)
                .findFirst();
    }

    /** Puts a section in place of the one with this title; a new one comes last. */
    public void put(String title, String text) throws IOException {
        put(title, text, Integer.MAX_VALUE);
    }

    /** Puts a section in place of the one with this title; a new one comes first. */
    public void putFirst(String title, String text) throws IOException {
        put(title, text, 0);
    }

    private void put(String title, String text, int place) throws IOException {
        List<Section> sections = new ArrayList<>(sections());
        Section section = new Section(title, text.strip());
        boolean known = sections.stream().anyMatch(found -> found.title().equals(title));
        if (known) {
            sections.replaceAll(found -> found.title().equals(title) ? section : found);
        } else {
            sections.add(Math.min(place, sections.size()), section);
        }
        StringBuilder out = new StringBuilder(INTRODUCTION);
        sections.forEach(found -> out.append(HEADING)
                .append(found.title())
                .append("\n\n")
                .append(found.text())
                .append("\n\n"));
        Files.writeString(file, out.toString().strip() + "\n");
    }

    private List<Section> sections() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        String[] parts = ("\n" + Files.readString(file)).split("\n" + HEADING, -1);
        for (String part : List.of(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            sections.add(
                    end < 0
                            ? new Section(part, "")
                            : new Section(
                                    part.substring(0, end), part.substring(end).strip()));
        }
        return sections;
    }
}
