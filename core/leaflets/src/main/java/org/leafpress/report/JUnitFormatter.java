package org.leafpress.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;

/**
 * Writes findings as JUnit XML, which every build server can show: a suite for each topic, a test case for each finding
 * and for each file without any. Findings that fail the build are failures; others stand in the output of a case that
 * passes; those that a topic lets pass are skipped cases.
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
    private record Suite(
            String name, List<String> files, List<Diagnostic> findings, List<Findings.Suppressed> suppressed) {
        /** Files without findings, each a case that passes. */
        List<String> clean() {
            TreeSet<String> clean = new TreeSet<>(files);
            findings.forEach(finding -> clean.remove(finding.place().file()));
            return List.copyOf(clean);
        }

        int cases() {
            return clean().size() + findings.size() + suppressed.size();
        }
    }

    @Override
    public String format(QualityReport report) {
        List<Suite> suites = new ArrayList<>();
        suites.add(new Suite("site", List.of("site.yaml"), report.sharedFindings(), List.of()));
        report.topics().stream()
                .map(topic -> new Suite("topics." + topic.id(), topic.files(), topic.findings(), topic.suppressed()))
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
        count(
                xml,
                suites.stream().mapToInt(Suite::cases).sum(),
                report.findings(),
                report.suppressed().size());
        DiagnosticFormatter formatter = new DiagnosticFormatter(report.folder());
        for (Suite suite : suites) {
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", clean(suite.name()));
            count(xml, suite.cases(), suite.findings(), suite.suppressed().size());
            for (String file : suite.clean()) {
                xml.writeCharacters("\n  ");
                xml.writeEmptyElement("testcase");
                name(xml, suite, file);
            }
            Map<String, Integer> names = new HashMap<>();
            for (Diagnostic finding : suite.findings()) {
                write(finding, suite, name(finding, names), formatter, xml);
            }
            for (Findings.Suppressed suppressed : suite.suppressed()) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement("testcase");
                name(xml, suite, name(suppressed.finding(), names));
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", clean(suppressed.reason()));
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Build servers follow a case from build to build by its name, so that it holds no line number. */
    private static String name(Diagnostic finding, Map<String, Integer> names) {
        String name = finding.code().id() + " in " + finding.place().file() + ": " + finding.message();
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + " (" + number + ")";
    }

    private void write(Diagnostic finding, Suite suite, String name, DiagnosticFormatter formatter, XMLStreamWriter xml)
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

    private void count(XMLStreamWriter xml, int cases, List<Diagnostic> findings, int skipped)
            throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(cases));
        xml.writeAttribute(
                "failures", String.valueOf(findings.stream().filter(fails).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(skipped));
        xml.writeAttribute("time", "0");
    }

    /** Characters that XML 1.0 cannot hold (section 2.2), escaped or not, become the replacement character. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(point -> isXml(point) ? point : 0xFFFD).forEach(out::appendCodePoint);
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
