package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link and every reference leads somewhere. */
class LinksIT {
    private static final Set<String> ELSEWHERE = Set.of("https", "mailto", "tel", "data");
    private static final List<String> ID_REFERENCES =
            List.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details");

    static List<String> pages() {
        return PublishedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAddressLeadsSomewhere(String page) {
        Document document = PublishedSite.document(page);
        List<String> dead = new ArrayList<>();
        for (String attribute : List.of("href", "src", "xlink:href", "poster", "data")) {
            for (Element element : document.getElementsByAttribute(attribute)) {
                fault(document, URI.create(element.attr(attribute)))
                        .ifPresent(fault -> dead.add(element.attr(attribute) + ": " + fault));
            }
        }
        assertThat(dead).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyReferenceWithinThePageHasItsTarget(String page) {
        Document document = PublishedSite.document(page);
        Stream<String> references = ID_REFERENCES.stream()
                .flatMap(attribute -> document.select("[" + attribute + "]").stream()
                        .flatMap(element -> Stream.of(element.attr(attribute).split("\\s+"))));
        assertThat(references).as(page).allMatch(id -> document.getElementById(id) != null);
    }

    private static Optional<String> fault(Document document, URI link) {
        URI address = URI.create(document.baseUri()).resolve(link);
        Optional<String> file = PublishedSite.file(address);
        if (file.isEmpty()) {
            return ELSEWHERE.contains(address.getScheme()) ? Optional.empty() : Optional.of("not an encrypted address");
        }
        if (!PublishedSite.exists(file.get())) {
            return Optional.of("there is no " + file.get());
        }
        String fragment = address.getFragment();
        return fragment == null || PublishedSite.document(file.get()).getElementById(fragment) != null
                ? Optional.empty()
                : Optional.of(file.get() + " has no " + fragment);
    }
}
