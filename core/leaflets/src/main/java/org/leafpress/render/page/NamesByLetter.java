package org.leafpress.render.page;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Titles and other names of topics, by the letters of a language. Sorts a letter when it is asked for. Thread-safe. */
final class NamesByLetter {
    private final NameOrder order;
    private final List<Names> letters;

    /** A name of a topic, which may be its title. */
    record Name(String text, ListedTopic topic) {
        boolean isAlias() {
            return !text.equals(topic.title());
        }
    }

    /** The names under a letter, as they come. */
    private record Names(Alphabet.Letter letter, List<Name> names) {}

    /** Sorts names into letters. */
    NamesByLetter(List<ListedTopic> topics, ULocale locale) {
        this.order = new NameOrder(locale);
        Alphabet alphabet = new Alphabet(locale, order);
        this.letters = alphabet.letters().stream()
                .map(letter -> new Names(letter, new ArrayList<>()))
                .toList();
        for (ListedTopic topic : topics) {
            Stream.concat(Stream.of(topic.title()), topic.alsoCalled().stream())
                    .distinct()
                    .forEach(name -> letters.get(alphabet.placeOf(name)).names().add(new Name(name, topic)));
        }
    }

    /** All letters, in order, and the sign for other names if there are any. */
    List<Alphabet.Letter> letters() {
        return letters.stream()
                .filter(names -> !names.names().isEmpty() || !names.letter().isForOthers())
                .map(Names::letter)
                .toList();
    }

    /** The letters that have names, in order. */
    List<Alphabet.Letter> inUse() {
        return letters.stream()
                .filter(names -> !names.names().isEmpty())
                .map(Names::letter)
                .toList();
    }

    /** The names under a letter, in order. */
    List<Name> names(Alphabet.Letter letter) {
        return under(letter).stream()
                .sorted(Comparator.comparing(Name::text, order))
                .toList();
    }

    /** How many topics have a name under a letter. */
    int topics(Alphabet.Letter letter) {
        return Math.toIntExact(
                under(letter).stream().map(name -> name.topic().id()).distinct().count());
    }

    private List<Name> under(Alphabet.Letter letter) {
        return letters.stream()
                .filter(names -> names.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .names();
    }
}
