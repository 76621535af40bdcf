package org.leafpress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Term;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;
import org.leafpress.prose.Terms;
import org.leafpress.prose.Wording;
import org.leafpress.render.text.PlainText;

/** Picks what leaflets in a language can be found by: names, headings, causes, signs, and what the glossary has for them. */
public final class WordPicker {
    private final LanguageTag language;
    private final Fills fills;
    private final PlainText plain;
    private final Folding folding;
    private final Optional<Terms> terms;
    private final List<Term> glossary;

    /** Picks words of leaflets in one language. */
    public WordPicker(LanguageTag language, Fills fills, Optional<Glossary> glossary) {
        this.language = language;
        this.fills = fills;
        this.plain = new PlainText(fills);
        this.folding = new Folding(language);
        this.terms = glossary.map(known -> new Terms(known, language));
        this.glossary = glossary.map(Glossary::terms).orElse(List.of());
    }

    /** The words of a leaflet. */
    public LeafletWords of(TopicId topic, Leaflet leaflet) {
        Words words = new Words();
        words.add(leaflet.title().value(), Weight.TITLE, false);
        List<String> names = names(leaflet);
        names.forEach(name -> words.add(name, isOneWord(name) ? Weight.TITLE : Weight.NAME, false));
        words.add(plain.of(leaflet.summary()), Weight.TEXT, false);
        List<Term> named =
                terms(String.join("\n", names) + "\n" + leaflet.title().value());
        named.forEach(term -> words.add(plain.of(term.meaning()), Weight.TEXT, false));
        for (Passage passage : Wording.unparted(leaflet, fills::find)) {
            weight(passage).ifPresent(weight -> words.add(passage.text(), weight, isEmergency(passage)));
            for (Term term : terms(passage.text())) {
                words.add(term.term().value(), Weight.TEXT, false);
                term.forms().forEach(form -> words.add(form.value(), Weight.TEXT, false));
            }
        }
        return new LeafletWords(topic, language, words.all());
    }

    private static List<String> names(Leaflet leaflet) {
        return Stream.concat(leaflet.medicalName().stream(), leaflet.alsoCalled().stream())
                .map(Text::value)
                .toList();
    }

    /** A name that is one word says as much of a leaflet as its title; a word of a longer one may belong to many. */
    private boolean isOneWord(String name) {
        return folding.words(name).size() == 1;
    }

    private List<Term> terms(String text) {
        List<String> ids = terms.map(known -> known.find(text)).orElse(List.of()).stream()
                .map(Terms.Match::id)
                .toList();
        return glossary.stream().filter(term -> ids.contains(term.id().value())).toList();
    }

    private static Optional<Weight> weight(Passage passage) {
        return switch (passage.kind()) {
            case HEADING -> Optional.of(Weight.HEADING);
            case LABEL ->
                passage.region() instanceof Region.Structured ? Optional.of(Weight.HEADING) : Optional.empty();
            case CARE_SIGN -> Optional.of(Weight.TEXT);
            default -> Optional.empty();
        };
    }

    private static boolean isEmergency(Passage passage) {
        return passage.kind() == PassageKind.CARE_SIGN && passage.region().equals(new Region.Care(CareLevel.EMERGENCY));
    }

    /** Words with the most that was said of each. */
    private final class Words {
        private final SortedMap<String, Integer> marks = new TreeMap<>();

        void add(String text, Weight weight, boolean emergency) {
            for (String word : folding.words(text)) {
                marks.merge(word, LeafletWords.mark(weight, emergency), LeafletWords::both);
            }
        }

        List<LeafletWords.FoundBy> all() {
            List<LeafletWords.FoundBy> all = new ArrayList<>();
            for (Map.Entry<String, Integer> mark : marks.entrySet()) {
                all.add(new LeafletWords.FoundBy(mark.getKey(), mark.getValue()));
            }
            return all;
        }
    }
}
