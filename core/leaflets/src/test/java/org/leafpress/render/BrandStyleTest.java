package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Drawing;
import org.leafpress.model.HexColour;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Text;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.CareNumber;
import org.leafpress.model.site.Contact;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.theme.SiteColours;
import org.leafpress.render.view.SiteView;

/** What a clinic looks like on its pages. */
class BrandStyleTest {
    private static final Place PLACE = Place.file("site.yaml");
    private static final byte[] SHEET = "a { color: red }\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void coloursStandAtTheEndOfTheStyleSheetAndNowhereElse() {
        Optional<SiteFacts> site = Optional.of(site(new SiteColours(
                PLACE, Optional.of(colour("#5b1a5e")), Optional.empty(), Optional.of(colour("#f3ecf4")))));
        assertThat(new String(BrandStyle.in("style.css", SHEET, site), StandardCharsets.ISO_8859_1))
                .startsWith("a { color: red }\n:root { --brand: #5b1a5e; --foot: #5b1a5e; --sage: #f3ecf4 }\n"
                        + "@media (prefers-color-scheme: dark) { :root { --brand: #");
        assertThat(BrandStyle.in("print.css", SHEET, site)).isEqualTo(SHEET);
        assertThat(BrandStyle.in("style.css", SHEET, Optional.empty())).isEqualTo(SHEET);
    }

    /** On dark screens all text has a contrast of 7 to 1 to the lightest ground there. */
    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#5b1a5e", "#005eb8", "#8f120a", "#ffffff"})
    void darkScreensGetALighterColourOfTheSameKind(String heading) {
        SiteColours colours =
                new SiteColours(PLACE, Optional.of(colour(heading)), Optional.of(colour(heading)), Optional.empty());
        String css = new String(
                BrandStyle.in("style.css", new byte[0], Optional.of(site(colours))), StandardCharsets.ISO_8859_1);
        Matcher dark = Pattern.compile("dark\\) \\{ :root \\{ --brand: (#[0-9a-f]{6}); --link: (#[0-9a-f]{6})")
                .matcher(css);
        assertThat(dark.find()).isTrue();
        assertThat(colour(dark.group(1)).contrast(colour("#1d2d29"))).isGreaterThanOrEqualTo(7);
        assertThat(dark.group(2)).isEqualTo(dark.group(1));
    }

    @Test
    void logosOfAnyShapeCoverTheSameAreaAsFarAsThereIsRoom() {
        assertThat(size(100, 100)).isEqualTo(new SiteView.Size(45, 45));
        assertThat(size(400, 100)).isEqualTo(new SiteView.Size(89, 22));
        assertThat(size(100, 200)).isEqualTo(new SiteView.Size(28, 56));
        assertThat(size(6000, 100)).isEqualTo(new SiteView.Size(150, 3));
        assertThat(size(1, 9000)).isEqualTo(new SiteView.Size(1, 56));
    }

    private static SiteView.Size size(int width, int height) {
        return SiteView.Size.covering(new Drawing("<svg/>", width, height), 2_000, 150, 56);
    }

    private static HexColour colour(String value) {
        return new HexColour(value, PLACE);
    }

    private static SiteFacts site(SiteColours colours) {
        return new SiteFacts(
                PLACE,
                URI.create("https://example.org/"),
                List.of(new LanguageTag("en-GB")),
                new Contact(
                        PLACE,
                        new PhoneNumber("01632 960 123", PLACE),
                        new Text("a@example.org", PLACE),
                        Optional.empty()),
                new CareNumber(PLACE, new PhoneNumber("999", PLACE)),
                Optional.empty(),
                List.of(),
                Optional.of(new Brand(
                        PLACE, Optional.of(colours), Optional.empty(), Optional.empty(), Optional.empty(), List.of())),
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
    }
}
