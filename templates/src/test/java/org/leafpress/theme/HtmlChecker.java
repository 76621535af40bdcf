package org.leafpress.theme;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker; setting it up takes a second, so there is only one. Not thread-safe. */
final class HtmlChecker {

    static final HtmlChecker SHARED = new HtmlChecker();

    private final List<String> faults = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    private HtmlChecker() {
        try {
            ErrorHandler handler = new Collector();
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", handler);
            validator.setUpValidatorAndParsers(handler, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("The Nu checker cannot start", e);
        }
    }

    /** Faults of a whole document, but for those about style sheets, whose modern syntax the checker does not know. */
    List<String> faults(String document) {
        faults.clear();
        InputSource source = new InputSource(new StringReader(document));
        source.setEncoding("UTF-8");
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(faults);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            if (!e.getMessage().startsWith("CSS:")) {
                faults.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
