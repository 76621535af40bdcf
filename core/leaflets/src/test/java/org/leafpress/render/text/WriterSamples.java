package org.leafpress.render.text;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.CareNumber;
import org.leafpress.model.site.Contact;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Service;
import org.leafpress.model.site.ServiceText;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.Term;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Terms;

/** What writers need, for tests. */
public final class WriterSamples {
    private static final Place PLACE = Place.file("a.yaml");
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

    private WriterSamples() {}

    private static Inline run(String text) {
        return new Inline.Run(text, PLACE);
    }

    private static Phrase phrase(Inline... content) {
        return new Phrase(Arrays.asList(content), PLACE);
    }

    private static Text text(String value) {
        return new Text(value, PLACE);
    }

    /** Two hard words. */
    public static Terms terms() {
        Term nerve = new Term(
                PLACE, new Id("nerve", PLACE), text("nerve"), List.of(), phrase(run("A cable.")), Optional.empty());
        Term motor = new Term(
                PLACE,
                new Id("motor-nerve", PLACE),
                text("motor nerve"),
                List.of(),
                phrase(run("A cable to a muscle.")),
                Optional.empty());
        return new Terms(new Glossary(PLACE, List.of(nerve, motor)), ENGLISH);
    }

    /** Values of placeholders in English. */
    public static Fills fills() {
        return fills(ENGLISH);
    }

    /** Values of placeholders. */
    public static Fills fills(LanguageTag language) {
        Prose prose = new Prose(List.of(), PLACE);
        SiteText text = new SiteText(
                PLACE,
                text("Leaflets"),
                text("Clinic"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new ServiceText(
                        PLACE,
                        new Id("dentist", PLACE),
                        text("Town dentist"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(text("Find a dentist")),
                        Optional.empty())),
                phrase(run("w")),
                phrase(run("e")),
                Optional.empty(),
                phrase(run("d")),
                phrase(run("o")),
                phrase(run("f")),
                text("c"),
                prose,
                prose);
        SiteFacts facts = new SiteFacts(
                PLACE,
                URI.create("https://example.org/"),
                List.of(ENGLISH),
                new Contact(PLACE, new PhoneNumber("01632 960 123", PLACE), text("a@example.org"), Optional.empty()),
                new CareNumber(PLACE, new PhoneNumber("999", PLACE)),
                Optional.empty(),
                List.of(new Service(
                        PLACE,
                        new Id("dentist", PLACE),
                        Optional.of(new PhoneNumber("01632 960 456", PLACE)),
                        Optional.empty(),
                        Optional.of(new PhoneNumber("01632 960 457", PLACE)),
                        Optional.of(URI.create("https://example.org/dentists")))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return new Fills(facts, text, language);
    }

    /** Addresses that end in {@code .html}. */
    public static Addresses addresses() {
        return new Addresses() {
            @Override
            public Optional<String> topic(TopicId topic) {
                return topic.value().equals("absent") ? Optional.empty() : Optional.of(topic + ".html");
            }

            @Override
            public Optional<Foreign> foreign(TopicId topic) {
                return topic.value().equals("foreign")
                        ? Optional.of(new Foreign("en-GB", "ltr", "anglais"))
                        : Optional.empty();
            }

            @Override
            public String term(String id) {
                return "g.html#" + id;
            }

            @Override
            public FigureView figure(Ref figure) {
                return new FigureView(figure.id() + ".svg", 1, 1, "alt", Optional.empty(), Optional.empty(), List.of());
            }
        };
    }
}
