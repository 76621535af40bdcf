package org.leafpress.model.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.Text;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.text.Fingerprint;

/** Why a sign-off or an answer to an item of an instrument does not hold. */
public sealed interface Flaw {
    /**
     * The text is no longer the one that was signed or judged.
     *
     * @param then fingerprint of that text
     * @param now fingerprint of the text as it is
     * @param changes from the one to the other; empty if that text was not kept
     */
    record TextChanged(Fingerprint then, Fingerprint now, Optional<List<TextChange>> changes) implements Flaw {
        public TextChanged {
            changes = changes.map(List::copyOf);
        }
    }

    /** It does not say which text it is about. */
    record NoHash() implements Flaw {}

    /** Its hash is none that a text can have; someone has written it by hand. */
    record NotAHash() implements Flaw {}

    /** It is dated later than the day of the build. */
    record InFuture(LocalDate date) implements Flaw {}

    /** The topic has no leaflet in its language. */
    record NoLeaflet() implements Flaw {}

    /**
     * An earlier one in the list has the same role and language.
     *
     * @param first the earlier one
     */
    record Repeated(SignOff first) implements Flaw {}

    /**
     * Who wrote a leaflet may not release it, in the language in which they wrote it or in any into which it was
     * translated.
     *
     * @param author the sign-off by the same post as author
     */
    record ApproverIsAuthor(SignOff author) implements Flaw {}

    /**
     * Who translated a leaflet may not release the translation.
     *
     * @param translator as the translation names them
     */
    record ApproverIsTranslator(Text translator) implements Flaw {}
}
