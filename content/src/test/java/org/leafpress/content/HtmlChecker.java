package org.leafpress.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker, set up once: half a second, and then a few milliseconds a page. */
final class HtmlChecker {
    private final List<String> faults = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    HtmlChecker() {
        ErrorHandler collector = new Collector();
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", collector);
            validator.setUpValidatorAndParsers(collector, true, false);
        } catch (Exception e) { // declared by the checker
            throw new IllegalStateException("the Nu checker cannot start", e);
        }
    }

    /** The errors of a page, but for those about style sheets, whose modern syntax the checker does not know. */
    List<String> faults(String page) {
        faults.clear();
        try {
            validator.checkHtmlFile(PublishedSite.folder().resolve(page).toFile(), true);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the Nu checker cannot read " + page, e);
        }
        return List.copyOf(faults);
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            String message = String.valueOf(error.getMessage());
            if (!message.startsWith("CSS:")) {
                faults.add(error.getLineNumber() + ":" + error.getColumnNumber() + ": " + message);
            }
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
