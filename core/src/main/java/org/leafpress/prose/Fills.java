package org.leafpress.prose;

import java.util.Optional;
import org.leafpress.model.Placeholder;
import org.leafpress.model.SiteFacts;
import org.leafpress.model.SiteText;
import org.leafpress.model.Text;

/** The values of placeholders on one site in one language. */
public final class Fills {
    private final SiteFacts facts;
    private final SiteText text;

    /** Takes the values from the site. */
    public Fills(SiteFacts facts, SiteText text) {
        this.facts = facts;
        this.text = text;
    }

    /** The value as the reader sees it; empty when the site does not give it. */
    public Optional<String> find(Placeholder placeholder) {
        return switch (placeholder) {
            case CONTACT_PHONE -> Optional.of(facts.contact().phone().value());
            case CONTACT_EMAIL -> Optional.of(facts.contact().email().value());
            case CONTACT_HOURS -> text.hours().map(Text::value);
            case EMERGENCY_NUMBER -> Optional.of(facts.emergency().number().value());
            case URGENT_NUMBER -> facts.urgent().map(urgent -> urgent.number().value());
            case ORGANISATION_NAME -> Optional.of(text.organisation().value());
        };
    }

    /**
     * The value as the reader sees it.
     *
     * @throws IllegalStateException if the site does not give it; checks report that before anything is rendered
     */
    public String text(Placeholder placeholder) {
        return find(placeholder).orElseThrow(() -> new IllegalStateException("the site has no " + placeholder.key()));
    }

    /** Where a value leads, if it is something to call or write to. */
    public Optional<String> href(Placeholder placeholder) {
        return switch (placeholder) {
            case CONTACT_PHONE, EMERGENCY_NUMBER, URGENT_NUMBER -> Optional.of(telephone(text(placeholder)));
            case CONTACT_EMAIL -> Optional.of("mailto:" + text(placeholder));
            case CONTACT_HOURS, ORGANISATION_NAME -> Optional.empty();
        };
    }

    /**
     * A {@code tel:} address (RFC 3966) of a number as written for people; the {@code (0)} of an international number,
     * which is dialled only within the country, is left out.
     */
    public static String telephone(String number) {
        String dialled = number.strip().startsWith("+") ? number.replace("(0)", "") : number;
        StringBuilder out = new StringBuilder("tel:");
        dialled.chars()
                .filter(c -> (c >= '0' && c <= '9') || c == '+' || c == '*' || c == '#')
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
