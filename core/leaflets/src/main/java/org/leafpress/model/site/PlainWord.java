package org.leafpress.model.site;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;

/**
 * Words that are better said in another way.
 *
 * @param place where it starts in the source
 * @param word as authors write it
 * @param forms other forms to look for, such as the plural
 * @param instead what to write
 */
public record PlainWord(Place place, Text word, List<Text> forms, Text instead) {
    public PlainWord {
        forms = List.copyOf(forms);
    }
}
