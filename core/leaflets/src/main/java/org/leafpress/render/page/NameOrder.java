package org.leafpress.render.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order in which a language lists names (CLDR, collation). What stands before the first letter or digit does not
 * count, such as quotation marks and brackets, nor does an article where dictionaries of the language ignore it; they
 * decide between names that are otherwise the same. Thread-safe.
 */
final class NameOrder implements Comparator<String> {
    private final Comparator<String> order;
    private final Articles articles;

    /** The order of a language. */
    NameOrder(ULocale locale) {
        Collator collator = Collator.getInstance(locale).freeze();
        this.articles = Articles.of(locale);
        this.order = Comparator.comparing(this::filed, collator::compare)
                .thenComparing(collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compare(String one, String other) {
        return order.compare(one, other);
    }

    /** What readers look for when they look for a name: all of it from the first character that counts. */
    String filed(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (UCharacter.isLetterOrDigit(name.codePointAt(i))) {
                return articles.without(name.substring(i));
            }
        }
        return name;
    }
}
