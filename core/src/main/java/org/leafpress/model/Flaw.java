package org.leafpress.model;

import java.time.LocalDate;

/** Why a sign-off does not hold. */
public sealed interface Flaw {
    /**
     * The text is no longer the one that was signed.
     *
     * @param then fingerprint of the text that was signed
     * @param now fingerprint of the text as it is
     */
    record TextChanged(Fingerprint then, Fingerprint now) implements Flaw {}

    /** Its hash is none that a sign-off can have; someone has written it by hand. */
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
     * Who wrote a leaflet may not release it.
     *
     * @param author the sign-off by the same post as author
     */
    record ApproverIsAuthor(SignOff author) implements Flaw {}
}
