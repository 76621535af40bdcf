package org.leafpress.bench.corpus;

import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * A made-up topic, before it is written in anybody's form.
 *
 * @param id the name of its folder or file
 * @param facts what Leafpress has in {@code topic.yaml}
 * @param leaflet what it has in {@code en-GB.yaml}
 * @param section the name of its prose section
 * @param prose that section, in Markdown
 */
public record MadeTopic(String id, ObjectNode facts, ObjectNode leaflet, String section, String prose) {
    /** So many topics have titles of their own. */
    public static final int MOST = Vocabulary.QUALITIES.size() * Vocabulary.SITES.size() * Vocabulary.SIGNS.size();

    /** Has no factor in common with {@link #MOST}, so that neighbours do not resemble each other. */
    private static final long STRIDE = 7919;

    /** The title of a topic; no other topic has it. */
    static String title(int number) {
        int mixed = (int) (number * STRIDE % MOST);
        String sign = Vocabulary.SIGNS.get(mixed % Vocabulary.SIGNS.size());
        int rest = mixed / Vocabulary.SIGNS.size();
        String site = Vocabulary.SITES.get(rest % Vocabulary.SITES.size()).word();
        String quality = Vocabulary.QUALITIES.get(rest / Vocabulary.SITES.size());
        return quality + " " + site + " " + sign;
    }

    /** The body area that the title names. */
    static String area(int number) {
        int mixed = (int) (number * STRIDE % MOST);
        return Vocabulary.SITES
                .get(mixed / Vocabulary.SIGNS.size() % Vocabulary.SITES.size())
                .area();
    }

    static String id(int number) {
        return title(number).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
