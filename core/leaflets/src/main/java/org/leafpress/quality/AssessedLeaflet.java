package org.leafpress.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.model.leaflet.ReliefStrategy;
import org.leafpress.model.site.Site;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.topic.Topic;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;
import org.leafpress.prose.Word;
import org.leafpress.prose.Wording;

/** A leaflet in one language, and what instruments ask of it. */
record AssessedLeaflet(
        Site site,
        Topic topic,
        Governance governance,
        LanguageTag language,
        Leaflet leaflet,
        Wording wording,
        LanguageReadability readability) {

    /** Care cards of all levels, the most urgent first. */
    List<CareCard> cards() {
        return leaflet.seekHelp().all();
    }

    /** What the reader is told to do. */
    List<ReliefStrategy> strategies() {
        return leaflet.relief().map(Relief::dos).orElse(List.of());
    }

    /** Pictures, by their words. */
    List<FigureText> figures() {
        return leaflet.figures();
    }

    /** Where tables start: those of prose, and parts that are shown as tables. */
    List<Place> tables() {
        List<Place> tables = new ArrayList<>();
        ModelWalk.each(leaflet, Block.Table.class, table -> tables.add(table.place()));
        leaflet.compare().ifPresent(compare -> tables.add(compare.place()));
        leaflet.nutrients().stream().limit(1).forEach(nutrient -> tables.add(nutrient.place()));
        leaflet.bodyAreas().stream().limit(1).forEach(area -> tables.add(area.place()));
        return tables;
    }

    /** How many items in a row each list has. */
    List<Integer> lists() {
        List<Integer> lists = new ArrayList<>();
        List<Passage> passages = wording.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (number(passages.get(i)) == 1) {
                int length = 1;
                while (i + length < passages.size() && number(passages.get(i + length)) == length + 1) {
                    length++;
                }
                lists.add(length);
            }
        }
        return lists;
    }

    private static int number(Passage passage) {
        return passage.number().orElse(0);
    }

    /** Where figures stand that the author wrote; those that placeholders give are not about the topic. */
    List<Place> numbers() {
        List<Place> numbers = new ArrayList<>();
        for (Passage passage : wording.passages()) {
            passage.sentences().stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .filter(word -> passage.isWritten(word) && hasDigit(passage, word))
                    .forEach(word -> numbers.add(passage.place(word)));
        }
        return numbers;
    }

    private static boolean hasDigit(Passage passage, Word word) {
        return passage.text(word).codePoints().anyMatch(Character::isDigit);
    }

    /** Passages of one kind. */
    List<Passage> passages(PassageKind kind) {
        return wording.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .toList();
    }

    /** How many parts and sections there are below a heading of their own. */
    long sections() {
        return wording.passages().stream()
                .map(Passage::region)
                .filter(region -> region instanceof Region.Structured || region instanceof Region.Prose)
                .distinct()
                .count();
    }

    /** Where a passage stands, as far as its first line. */
    static Place whole(Passage passage) {
        return passage.place(0, passage.text().length());
    }

    /** Items for which something holds. */
    static <T> List<T> where(List<T> items, Predicate<T> holds) {
        return items.stream().filter(holds).toList();
    }
}
