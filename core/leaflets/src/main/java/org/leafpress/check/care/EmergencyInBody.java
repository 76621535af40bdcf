package org.leafpress.check.care;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.TermMatch;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.SiteValue;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Region;
import org.leafpress.prose.Sentence;

/**
 * What is an emergency anywhere in a leaflet is one in its emergency advice too: who is afraid looks there and nowhere
 * else (NHS digital service manual, care cards). A sentence, or a list that it leads in, counts as said there when half
 * of its words are. Language-bound.
 */
final class EmergencyInBody implements Rule<CheckedWording> {
    /** How far words before a call are looked at, in UTF-16 units. */
    private static final int WINDOW = 24;

    /** From so many words that matter on a sentence says what it is about by itself. */
    private static final int ENOUGH = 3;

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.leaflet()
                .filter(leaflet -> !wording.vocabulary().care().filler().isEmpty())
                .ifPresent(leaflet -> check(leaflet, wording, diagnostics));
    }

    private static void check(Leaflet leaflet, CheckedWording wording, Diagnostics diagnostics) {
        Set<String> said = new HashSet<>();
        for (CareCard card : leaflet.seekHelp().emergency()) {
            said.addAll(matter(CheckedWording.words(card), wording));
        }
        IdentityHashMap<Passage, List<TermMatch>> calls = new IdentityHashMap<>();
        for (TermMatch call : wording.find(wording.vocabulary().care().emergencyCalls())) {
            calls.computeIfAbsent(call.passage(), passage -> new ArrayList<>()).add(call);
        }
        List<Passage> passages = wording.whole().passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.region() instanceof Region.Care || !CheckedWording.isRunning(passage)) {
                continue;
            }
            int number = calling(passage, calls.getOrDefault(passage, List.of()), wording);
            if (number >= 0) {
                List<String> matters = matters(passages, i, number, wording);
                if (said.isEmpty() || matters.stream().anyMatch(words -> !isSaid(words, said, wording))) {
                    report(passage, passage.sentences().get(number), said.isEmpty(), diagnostics);
                }
            }
        }
    }

    /** The number of the first sentence with a call for emergency help, from 0; -1 if there is none. */
    private static int calling(Passage passage, List<TermMatch> calls, CheckedWording wording) {
        if (calls.isEmpty() && !passage.isFilled()) {
            return -1;
        }
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            boolean named = passage.pieces().stream()
                    .anyMatch(piece -> piece.fill()
                                    .filter(SiteValue.EMERGENCY_NUMBER::equals)
                                    .isPresent()
                            && sentence.start() <= piece.start()
                            && piece.start() < sentence.end()
                            && !isCondition(passage.text(), sentence.start(), piece.start(), wording));
            if (named
                    || calls.stream()
                            .anyMatch(call -> sentence.start() <= call.start()
                                    && call.start() < sentence.end()
                                    && !isCondition(passage.text(), sentence.start(), call.start(), wording))) {
                return i;
            }
        }
        return -1;
    }

    /** True where the words before a call only speak of one, such as "after you". */
    private static boolean isCondition(String text, int from, int call, CheckedWording wording) {
        String before = wording.lower(text.substring(Math.max(from, call - WINDOW), call))
                .strip();
        return wording.vocabulary().care().conditions().stream()
                .anyMatch(word -> before.endsWith(word) || before.endsWith(word + " call"));
    }

    /** What the call is about: its sentence with the one before it if it says little else, or the list that follows. */
    private static List<String> matters(List<Passage> passages, int index, int number, CheckedWording wording) {
        Passage passage = passages.get(index);
        Sentence sentence = passage.sentences().get(number);
        List<String> items = new ArrayList<>();
        if (passage.text(sentence).endsWith(":")) {
            passages.subList(index + 1, passages.size()).stream()
                    .takeWhile(next ->
                            next.kind() == PassageKind.ITEM && next.region().equals(passage.region()))
                    .forEach(item -> items.add(item.text()));
        }
        if (!items.isEmpty()) {
            return items;
        }
        boolean says = number == 0 || matter(passage.text(sentence), wording).size() >= ENOUGH;
        return List.of(
                passage.text(sentence),
                says ? "" : passage.text(passage.sentences().get(number - 1)));
    }

    private static boolean isSaid(String words, Set<String> said, CheckedWording wording) {
        Set<String> matter = matter(words, wording);
        return 2 * matter.stream().filter(said::contains).count() >= matter.size();
    }

    private static Set<String> matter(String words, CheckedWording wording) {
        return wording.vocabulary().care().matter(wording.lower(words));
    }

    private static void report(Passage passage, Sentence sentence, boolean none, Diagnostics diagnostics) {
        diagnostics.report(
                Code.EMERGENCY_IN_BODY,
                passage.place(sentence),
                "this sends people to emergency help, but "
                        + (none ? "the leaflet has no emergency advice" : "the emergency advice does not say when"),
                "add what it is about to the signs of \"emergency\" below \"seek-help\"; it may stand here as well");
    }
}
