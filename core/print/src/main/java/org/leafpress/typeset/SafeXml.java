package org.leafpress.typeset;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML with everything off that reaches outside the file or makes it larger than it is. */
final class SafeXml {
    private SafeXml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    static XMLStreamReader reader(Reader in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever other parsers lie on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
