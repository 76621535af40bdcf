package org.leafpress.translation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.model.text.Inline;
import org.leafpress.model.translation.PartState;
import org.leafpress.parse.text.Blanks;

/**
 * Tells which texts have come back without anyone having translated them: tools fill in the source, or leave a blank. What
 * reads the same in every language is translated all the same.
 */
final class Untranslated {
    /** Instead of ids: all texts. */
    private static final Set<String> ALL = Set.of("all", "true");

    private final Exchange exchange;
    private final Collection<String> accepted;
    private final ProperNames names;

    /**
     * For one exchange.
     *
     * @param accepted ids of texts that are right as they are, or {@code all}
     */
    Untranslated(Exchange exchange, Collection<String> accepted) {
        this.exchange = exchange;
        this.accepted = accepted;
        this.names = ProperNames.of(exchange);
    }

    /** True for a text that a translation may lack, or that someone has pinned without. */
    private static boolean mayBeMissing(ExchangeText text) {
        return text.unit().isFree()
                || (text.state() == PartState.CURRENT && text.translation().isEmpty());
    }

    /** True for a text that somebody has translated; of the others, those that should have been are left out. */
    boolean isTranslated(ReturnedText returned, RejectedTexts leftOut) {
        Optional<String> reason = reason(returned);
        String id = returned.text().id();
        boolean nothing = isBlank(returned.translation());
        reason.ifPresent(found -> leftOut.add(
                id,
                Code.EXCHANGE_UNTRANSLATED,
                returned.place(),
                found,
                nothing
                        ? "translate it, then import again"
                        : "translate it, then import again; if it is right as it is, add -Dleafpress.acceptUntranslated="
                                + id));
        return reason.isEmpty() && !nothing;
    }

    private Optional<String> reason(ReturnedText returned) {
        ExchangeText text = returned.text();
        if (returned.translation().isEmpty()) {
            return mayBeMissing(text) ? Optional.empty() : Optional.of("it has no translation");
        } else if (isBlank(returned.translation())) {
            return Optional.of("its translation is blank");
        } else if (isAccepted(text) || isAsItWas(returned)) {
            return Optional.empty();
        }
        boolean repeats = said(returned.translation()).equalsIgnoreCase(said(text.source()));
        if (repeats && reads(text)) {
            return Optional.empty();
        } else if (returned.initial()) {
            return Optional.of(
                    repeats
                            ? "its state is \"initial\", and its translation repeats the source"
                            : isAsBefore(returned)
                                    ? "its state is \"initial\": it has come back as it was sent out"
                                    : "its state is \"initial\", so nobody has confirmed its translation");
        }
        return repeats ? Optional.of("its translation repeats the source") : Optional.empty();
    }

    private boolean isAccepted(ExchangeText text) {
        return accepted.stream().anyMatch(id -> ALL.contains(id) || id.equals(text.id()));
    }

    /** Somebody has said before that it is right. */
    private static boolean isAsItWas(ReturnedText returned) {
        return returned.text().state() == PartState.CURRENT && isAsBefore(returned);
    }

    private static boolean isAsBefore(ReturnedText returned) {
        return returned.text()
                .translation()
                .filter(before -> said(before).equals(said(returned.translation())))
                .isPresent();
    }

    /** True for a text that may read the same in both languages. */
    private boolean reads(ExchangeText text) {
        String source = exchange.sourceLanguage().locale().getLanguage();
        return text.unit().isFree()
                || source.equals(exchange.language().locale().getLanguage())
                || names.isSameInAllLanguages(text);
    }

    private static String said(List<Inline> content) {
        return MarkdownWriter.inlines(content).strip();
    }

    private static boolean isBlank(List<Inline> content) {
        return InlineCodes.of(content, Optional.empty()).all().stream().noneMatch(InlineCodes::isValue)
                && Blanks.areAllOf(ProperNames.words(content));
    }
}
