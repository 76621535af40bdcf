package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class MetadataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest & sleep",
                "</rdf:li><evil>\"",
                "]]> <?xpacket end=\"w\"?>",
                "\u0000\u0001\u001f",
                "\ufffe\uffff\ud83f\udfff",
                "\ud800 \udc00"
            })
    void whateverTheTextIsTheFileIsXmlAndSaysIt(String text) throws Exception {
        DocumentInfo info = new DocumentInfo(
                "a" + text + "z",
                "en",
                false,
                Optional.of("b" + text + "y"),
                Optional.of("c" + text + "x"),
                Optional.empty());
        Document xmp = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Metadata.xmp(info)));
        String said = text.replaceAll("[\\x00-\\x1f\\ufffe\\uffff\\x{1ffff}\\x{d800}-\\x{dfff}]", " ");
        assertThat(xmp.getElementsByTagName("rdf:li").getLength()).isEqualTo(4);
        assertThat(xmp.getDocumentElement().getTextContent())
                .contains("a" + said + "z", "b" + said + "y", "c" + said + "x");
        assertThat(xmp.getElementsByTagName("evil").getLength()).isZero();
    }
}
