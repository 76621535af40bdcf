package org.leafpress.render.page;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The letters under which a language looks for names (CLDR, index characters), and after them one for names that begin
 * with none of them. Which letters there are depends on the language alone, never on the names. Thread-safe.
 */
final class Alphabet {
    private static final String OTHERS = "#";

    private final NameOrder order;
    private final AlphabeticIndex.ImmutableIndex<String> index;
    private final List<Letter> letters = new ArrayList<>();

    /** The place among the letters of what is in each bucket of the index. */
    private final int[] places;

    /**
     * A letter.
     *
     * @param label as shown
     * @param address names it in addresses: small ASCII letters and digits
     */
    record Letter(String label, String address) {
        private Letter(String label) {
            this(label, addressOf(label));
        }

        /** Whether it stands for names that begin with none of the letters. */
        boolean isForOthers() {
            return label.equals(OTHERS);
        }

        /** {@code S} is {@code s}, {@code CH} is {@code ch}; others are named by their code points: {@code Ł} is {@code u0141}. */
        private static String addressOf(String label) {
            StringBuilder out = new StringBuilder();
            label.codePoints().forEach(c -> {
                if (c < 0x80 && Character.isLetterOrDigit(c)) {
                    out.append(Character.toLowerCase((char) c));
                } else {
                    out.append(String.format(Locale.ROOT, "u%04x", c));
                }
            });
            return out.toString();
        }
    }

    /**
     * The letters of a language.
     *
     * @param order of its names
     */
    Alphabet(ULocale locale, NameOrder order) {
        this.order = order;
        this.index = new AlphabeticIndex<String>(locale).buildImmutableIndex();
        this.places = new int[index.getBucketCount()];
        for (int i = 0; i < places.length; i++) {
            AlphabeticIndex.Bucket<String> bucket = index.getBucket(i);
            boolean isLetter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
            places[i] = isLetter ? letters.size() : -1;
            if (isLetter) {
                letters.add(new Letter(bucket.getLabel()));
            }
        }
        letters.add(new Letter(OTHERS, "other"));
    }

    /** In order; the last is for names that begin with none of the others. */
    List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** The place among the letters of that under which a name stands. */
    int placeOf(String name) {
        int place = places[index.getBucketIndex(order.filed(name))];
        return place < 0 ? letters.size() - 1 : place;
    }
}
