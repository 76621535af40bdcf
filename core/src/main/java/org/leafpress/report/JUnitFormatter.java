package org.leafpress.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;

/**
 * Writes findings as JUnit XML, which every build server can show: a suite for each topic, a test case for each finding
 * and for each file without any. Findings that fail the build are failures; others stand in the output of a case that
 * passes.
 */
final class JUnitFormatter implements ReportFormatter {
    private final Predicate<Diagnostic> fails;

    /**
     * Writes with failures of choice.
     *
     * @param fails true for findings that fail the build
     */
    JUnitFormatter(Predicate<Diagnostic> fails) {
        this.fails = fails;
    }

    @Override
    public String file() {
        return "junit.xml";
    }

    /** A group of test cases. */
    private record Suite(String name, List<String> files, List<Diagnostic> findings) {
        /** Files without findings, each a case that passes. */
        List<String> clean() {
            TreeSet<String> clean = new TreeSet<>(files);
            findings.forEach(finding -> clean.remove(finding.place().file()));
            return List.copyOf(clean);
        }

        int cases() {
            return clean().size() + findings.size();
        }
    }

    @Override
    public String format(QualityReport report) {
        List<Suite> suites = new ArrayList<>();
        suites.add(new Suite("site", List.of("site.yaml"), report.sharedFindings()));
        report.topics().stream()
                .map(topic -> new Suite("topics." + topic.id(), topic.files(), topic.findings()))
                .forEach(suites::add);
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            write(suites, report, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written", e);
        }
        return out.append('\n').toString();
    }

    private void write(List<Suite> suites, QualityReport report, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "Leafpress");
        count(xml, suites.stream().mapToInt(Suite::cases).sum(), report.findings());
        DiagnosticFormatter formatter = new DiagnosticFormatter(report.folder());
        for (Suite suite : suites) {
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", clean(suite.name()));
            count(xml, suite.cases(), suite.findings());
            for (String file : suite.clean()) {
                xml.writeCharacters("\n  ");
                xml.writeEmptyElement("testcase");
                name(xml, suite, file);
            }
            for (Map.Entry<String, List<Diagnostic>> named : byName(suite).entrySet()) {
                int number = 0;
                for (Diagnostic finding : named.getValue()) {
                    number++;
                    write(finding, suite, named.getKey() + (number == 1 ? "" : " (" + number + ")"), formatter, xml);
                }
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Build servers follow a case from build to build by its name, so that it holds no line number. */
    private static Map<String, List<Diagnostic>> byName(Suite suite) {
        return suite.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.code().id() + " in " + finding.place().file() + ": " + finding.message(),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void write(
            Diagnostic finding, Suite suite, String name, DiagnosticFormatter formatter, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        name(xml, suite, name);
        if (fails.test(finding)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.code().id());
            xml.writeAttribute("message", clean(formatter.headline(finding)));
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters(clean(formatter.format(finding)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void name(XMLStreamWriter xml, Suite suite, String name) throws XMLStreamException {
        xml.writeAttribute("classname", clean(suite.name()));
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("time", "0");
    }

    private void count(XMLStreamWriter xml, int cases, List<Diagnostic> findings) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(cases));
        xml.writeAttribute(
                "failures", String.valueOf(findings.stream().filter(fails).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
    }

    /** Characters that XML 1.0 cannot hold (section 2.2), escaped or not, become the replacement character. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isXml(point) ? point : 0xFFFD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
