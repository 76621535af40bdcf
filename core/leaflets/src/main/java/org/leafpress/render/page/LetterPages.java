package org.leafpress.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.view.PageBody;

/** The A to Z of an edition: one page, or on a large site one for each letter. Thread-safe. */
final class LetterPages {
    private final IndexFrame frame;
    private final boolean parted;
    private final NamesByLetter names;

    LetterPages(IndexFrame frame) {
        this.frame = frame;
        this.parted = frame.listing().isSplit();
        this.names = new NamesByLetter(frame.listing().own(), frame.edition().locale());
    }

    /** The pages of letters that have names, unless one page holds them all. */
    Stream<IndexPages.ListPage> listPages() {
        return parted
                ? names.inUse().stream().map(letter -> new IndexPages.ListPage(name(letter), () -> page(letter)))
                : Stream.empty();
    }

    private static String name(Alphabet.Letter letter) {
        return Paths.letter(letter.address());
    }

    /** All topics by letter, with their other names; or else the letters. */
    RenderedFile aToZ() {
        String path = frame.path("a-z");
        return frame.render(
                path,
                "a-z",
                parted
                        ? new PageBody.Letters(counted(path), frame.elsewhere(path, "a-z"))
                        : new PageBody.AToZ(navigation(path), letters(path), frame.elsewhere(path, "a-z")));
    }

    private List<PageBody.CountedLink> counted(String path) {
        return names.inUse().stream()
                .map(letter -> new PageBody.CountedLink(letter.label(), href(path, letter), names.topics(letter)))
                .toList();
    }

    private List<PageBody.Letter> letters(String path) {
        return names.inUse().stream()
                .map(letter -> new PageBody.Letter(letter.label(), anchor(letter), entries(path, letter)))
                .toList();
    }

    private static String anchor(Alphabet.Letter letter) {
        return "letter-" + letter.address();
    }

    /** Where the names under a letter stand: on a page of their own, or further down the A to Z. */
    private String href(String from, Alphabet.Letter letter) {
        return parted ? Paths.relative(from, frame.path(name(letter))) : "#" + anchor(letter);
    }

    /** All letters as seen from a page. */
    List<PageBody.LetterLink> navigation(String from) {
        List<Alphabet.Letter> inUse = names.inUse();
        return names.letters().stream()
                .map(letter -> new PageBody.LetterLink(
                        letter.label(),
                        inUse.contains(letter) ? Optional.of(href(from, letter)) : Optional.empty(),
                        from.equals(frame.path(name(letter)))))
                .toList();
    }

    private List<PageBody.LetterEntry> entries(String path, Alphabet.Letter letter) {
        return names.names(letter).stream()
                .map(name -> new PageBody.LetterEntry(
                        name.text(),
                        frame.href(path, name.topic()),
                        name.isAlias(),
                        name.topic().title(),
                        name.topic().shownStatus()))
                .toList();
    }

    private RenderedFile page(Alphabet.Letter letter) {
        String path = frame.path(name(letter));
        List<PageBody.LetterLink> navigation = navigation(path);
        List<PageBody.LetterLink> used =
                navigation.stream().filter(link -> link.href().isPresent()).toList();
        int place = names.inUse().indexOf(letter);
        return frame.renderListPage(
                "letter",
                letter.label(),
                name(letter),
                List.of(frame.edition().language()),
                new PageBody.LetterNames(
                        navigation,
                        entries(path, letter),
                        place > 0 ? Optional.of(used.get(place - 1)) : Optional.empty(),
                        place + 1 < used.size() ? Optional.of(used.get(place + 1)) : Optional.empty()));
    }
}
