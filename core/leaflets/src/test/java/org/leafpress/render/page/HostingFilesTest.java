package org.leafpress.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.model.site.Host;
import org.leafpress.render.RenderedFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Settings for hosts that no test can run are held against what these hosts document. */
class HostingFilesTest {
    private static final URI BELOW_A_PATH = URI.create("https://example.org/leaflets/");

    /** Cloudflare: 100 rules, 2,000 characters a line, one splat a rule. Netlify: a splat only at the end. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/leaflets/", "http://example.org/a/b/"})
    void headersKeepToTheLimitsOfNetlifyAndCloudflare(String address) {
        List<String> lines = text(URI.create(address), Host.NETLIFY).lines().toList();
        List<String> rules =
                lines.stream().filter(line -> !line.startsWith(" ")).toList();
        assertThat(rules).containsExactly(URI.create(address).getPath() + "*").hasSizeLessThanOrEqualTo(100);
        assertThat(rules).allMatch(rule -> rule.matches("/[^*\\s]*\\*?"));
        assertThat(lines).allMatch(line -> line.length() <= 2000).allMatch(line -> line.matches("\\p{ASCII}*"));
        List<String> names = lines.stream()
                .skip(1)
                .map(line -> line.replaceFirst("^  ([A-Za-z-]+): \\S.*$", "$1"))
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z-]+"));
    }

    /** As the schema of IIS has it: what may stand where, and nothing that a server further up may have added already. */
    @Test
    void webConfigIsWhatIisReads() {
        Element configuration = xml(text(BELOW_A_PATH, Host.IIS)).getDocumentElement();
        assertThat(configuration.getTagName()).isEqualTo("configuration");
        Element server = children(configuration).get(0);
        assertThat(children(server).stream().map(Element::getTagName))
                .containsExactly("httpErrors", "staticContent", "httpProtocol");
        List<Element> errors = children(children(server).get(0));
        assertThat(errors.stream().map(Element::getTagName)).containsExactly("remove", "error");
        assertThat(errors.get(1).getAttribute("statusCode")).isEqualTo("404");
        assertThat(errors.get(1).getAttribute("path")).isEqualTo("/leaflets/404.html");
        assertThat(errors.get(1).getAttribute("responseMode")).isIn("File", "ExecuteURL", "Redirect");

        List<Element> types = children(children(server).get(1));
        assertRemovedFirst(types, "mimeMap", "fileExtension");
        assertThat(types.stream().filter(type -> type.getTagName().equals("mimeMap")))
                .isNotEmpty()
                .allMatch(type -> type.getAttribute("fileExtension").matches("\\.[a-z0-9]+"))
                .allMatch(type -> type.getAttribute("mimeType").matches("[a-z]+/[a-z+]+2?"));

        List<Element> headers = children(children(children(server).get(2)).get(0));
        assertRemovedFirst(headers, "add", "name");
        assertThat(headers.stream()
                        .filter(header -> header.getTagName().equals("add"))
                        .map(header -> header.getAttribute("name") + ": " + header.getAttribute("value")))
                .containsExactlyElementsOf(text(BELOW_A_PATH, Host.NETLIFY)
                        .lines()
                        .skip(1)
                        .map(String::strip)
                        .toList());
    }

    private static void assertRemovedFirst(List<Element> elements, String tag, String key) {
        assertThat(elements.size()).isPositive().isEven();
        for (int i = 0; i < elements.size(); i += 2) {
            assertThat(elements.get(i).getTagName()).isEqualTo("remove");
            assertThat(elements.get(i + 1).getTagName()).isEqualTo(tag);
            assertThat(elements.get(i + 1).getAttribute(key))
                    .isEqualTo(elements.get(i).getAttribute(key))
                    .isNotEmpty();
        }
    }

    /** A server that says https for good must not be one that is asked by http. */
    @ParameterizedTest
    @EnumSource
    void onlySecureSitesAskForSecureConnections(Host host) {
        assertThat(text(BELOW_A_PATH, host))
                .contains("Strict-Transport-Security")
                .doesNotContain("unsafe");
        assertThat(text(URI.create("http://example.org/"), host)).doesNotContain("Strict-Transport-Security");
    }

    private static String text(URI address, Host host) {
        RenderedFile file = new HostingFiles(address, true).file(host);
        assertThat(file.path()).isEqualTo(HostingFiles.path(host));
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.of())
                .forEach(children::add);
        return children;
    }

    private static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
