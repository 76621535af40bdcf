package org.leafpress.model.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.leafpress.model.Text;

/**
 * How readers meet the words of a component, or of all components of a record directly. Without it a {@link Text} is a
 * label, a phrase a paragraph, a list of phrases a list, and prose whatever its blocks are. Prose that is read as a paragraph, an
 * item, a sign or a cell begins within what is around it: behind a label, in the item, in the cell.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface ReadAs {
    /** What the words are to the reader. */
    PassageKind value();
}
