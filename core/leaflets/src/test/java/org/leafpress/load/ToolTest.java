package org.leafpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ToolTest {
    /** It holds annotations only, which do nothing when a site is made. */
    private static final String ANNOTATIONS = "jspecify";

    @Test
    void aSiteIsMadeAnewWhenAnyLibraryOfThePomChanges() throws Exception {
        List<String> jars = Tool.LIBRARIES.stream()
                .map(library -> Tool.source(library).getFileName().toString().replaceAll("-\\d.*", ""))
                .toList();
        assertThat(jars).containsExactlyInAnyOrderElementsOf(libraries());
    }

    /** Artifacts that {@code pom.xml} names without a scope, which Maven takes for the scope {@code compile}. */
    private static List<String> libraries() throws Exception {
        Element project = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        List<String> libraries = new ArrayList<>();
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String name = dependency.getElementsByTagName("artifactId").item(0).getTextContent();
            if (dependency.getElementsByTagName("scope").getLength() == 0 && !name.equals(ANNOTATIONS)) {
                libraries.add(name);
            }
        }
        return libraries;
    }
}
