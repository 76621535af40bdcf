package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ToolchainTest {
    /**
     * The first holds annotations only, which do nothing when a site is made; the next only sees that files change; the last
     * is hashed whole.
     */
    private static final List<String> OTHERS = List.of("jspecify", "directory-watcher", "leafpress-print");

    @Test
    void aSiteIsMadeAnewWhenAnyLibraryOfThePomsChanges() throws Exception {
        List<String> jars = Toolchain.LIBRARIES.stream()
                .map(library -> Toolchain.jar(library).replaceAll("-\\d.*", ""))
                .toList();
        assertThat(jars).containsExactlyInAnyOrderElementsOf(libraries());
    }

    /** Artifacts that the POMs of the core name without a scope, which Maven takes for the scope {@code compile}. */
    private static Set<String> libraries() throws Exception {
        Set<String> libraries = new TreeSet<>();
        for (String pom : List.of("pom.xml", "../pom.xml", "../print/pom.xml")) {
            Element project = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(Path.of(pom).toFile())
                    .getDocumentElement();
            NodeList dependencies = project.getElementsByTagName("dependency");
            for (int i = 0; i < dependencies.getLength(); i++) {
                Element dependency = (Element) dependencies.item(i);
                String name =
                        dependency.getElementsByTagName("artifactId").item(0).getTextContent();
                if (dependency.getElementsByTagName("scope").getLength() == 0 && !OTHERS.contains(name)) {
                    libraries.add(name);
                }
            }
        }
        return libraries;
    }
}
