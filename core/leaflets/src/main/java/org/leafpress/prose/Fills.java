package org.leafpress.prose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.Text;
import org.leafpress.model.site.Service;
import org.leafpress.model.site.ServiceText;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;

/** The values of placeholders on one site in one language. */
public final class Fills {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';

    private final SiteFacts facts;
    private final SiteText text;
    private final boolean toLeft;
    private final String mailQuery;

    /** Takes the values from the site, for text in a language. */
    public Fills(SiteFacts facts, SiteText text, LanguageTag language) {
        this(facts, text, ULocale.forLanguageTag(language.value()).isRightToLeft(), "");
    }

    private Fills(SiteFacts facts, SiteText text, boolean toLeft, String mailQuery) {
        this.facts = facts;
        this.text = text;
        this.toLeft = toLeft;
        this.mailQuery = mailQuery;
    }

    /** The same values where emails to the site say in their subject what they are about (RFC 6068). */
    public Fills about(String subject) {
        return new Fills(facts, text, toLeft, "?subject=" + encoded(subject));
    }

    /** Everything but letters, digits and a few signs of ASCII, byte by byte: no subject can add a header or a receiver. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** True when the text around runs from right to left. */
    public boolean toLeft() {
        return toLeft;
    }

    /**
     * A name, a number or an address for text that may run the other way: within text that runs to the left it is
     * isolated (Unicode Standard Annex 9, FSI and PDI), or the groups of a phone number would change places.
     */
    public String isolated(String value) {
        return toLeft && value.codePoints().anyMatch(Fills::runsToRight)
                ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE
                : value;
    }

    /**
     * The same for words of the language itself: numbers in groups and measures within them are isolated, or a dose of
     * "200 ml" would be shown as "ml 200" where text runs to the left.
     */
    public String held(String words) {
        if (!toLeft) {
            return words;
        }
        StringBuilder held = new StringBuilder(words.length());
        TypedNumbers.split(
                words,
                held::append,
                number -> held.append(LEFT_TO_RIGHT_ISOLATE).append(number).append(POP_ISOLATE));
        return held.toString();
    }

    /**
     * The direction of a number or an address within text that runs to the left: {@code ltr}, or {@code auto} where the
     * value itself has words that run to the left, as in "101 or 111".
     */
    public static String direction(String value) {
        return value.codePoints().anyMatch(Fills::runsToLeft) ? "auto" : "ltr";
    }

    private static boolean runsToLeft(int point) {
        int direction = UCharacter.getDirection(point);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean runsToRight(int point) {
        int direction = UCharacter.getDirection(point);
        return direction == UCharacterDirection.LEFT_TO_RIGHT || direction == UCharacterDirection.EUROPEAN_NUMBER;
    }

    /** The value as the reader sees it; empty when the site does not give it. */
    public Optional<String> find(Placeholder placeholder) {
        if (placeholder instanceof ServiceValue value) {
            return service(value);
        }
        return switch ((SiteValue) placeholder) {
            case CONTACT_PHONE -> Optional.of(facts.contact().phone().value());
            case CONTACT_EMAIL -> Optional.of(facts.contact().email().value());
            case CONTACT_HOURS -> text.hours().map(Text::value);
            case EMERGENCY_NUMBER -> Optional.of(facts.emergency().number().value());
            case URGENT_NUMBER -> facts.urgent().map(urgent -> urgent.number().value());
            case ORGANISATION_NAME -> Optional.of(text.organisation().value());
        };
    }

    private Optional<String> service(ServiceValue value) {
        Optional<Service> service = facts.service(value.service());
        Optional<ServiceText> words = text.service(value.service());
        return switch (value.kind()) {
            case NAME -> words.map(ServiceText::name).map(Text::value);
            case HOURS -> words.flatMap(ServiceText::hours).map(Text::value);
            case PHONE -> service.flatMap(Service::number).map(PhoneNumber::value);
            case TEXT_RELAY -> service.flatMap(Service::textRelay).map(PhoneNumber::value);
            case TEXT_NUMBER -> service.flatMap(Service::textNumber).map(PhoneNumber::value);
            case LINK ->
                address(value.service())
                        .flatMap(unused -> words.flatMap(ServiceText::linkText).or(() -> words.map(ServiceText::name)))
                        .map(Text::value);
        };
    }

    /** What a service is called. */
    public Optional<ServiceText> service(String id) {
        return text.service(id);
    }

    /** The page that finds a service, in this language if it has one of its own there. */
    private Optional<String> address(String service) {
        return text.service(service)
                .flatMap(ServiceText::link)
                .or(() -> facts.service(service).flatMap(Service::link))
                .map(URI::toString);
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
        if (placeholder instanceof ServiceValue value) {
            return value.kind().isCalled()
                    ? Optional.of(telephone(text(placeholder)))
                    : value.kind() == ServiceValue.Kind.LINK ? address(value.service()) : Optional.empty();
        }
        return switch ((SiteValue) placeholder) {
            case CONTACT_PHONE, EMERGENCY_NUMBER, URGENT_NUMBER -> Optional.of(telephone(text(placeholder)));
            case CONTACT_EMAIL -> Optional.of("mailto:" + text(placeholder) + mailQuery);
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
