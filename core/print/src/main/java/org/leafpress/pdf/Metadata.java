package org.leafpress.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.leafpress.xml.Escape;

/** Writes {@link DocumentInfo} as XMP, with the mark of PDF/UA-1, and as the older information dictionary. */
final class Metadata {
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Metadata() {}

    static byte[] xmp(DocumentInfo info) {
        StringBuilder out = new StringBuilder(900);
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
        out.append(
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\"");
        out.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
        out.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>");
        out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escape(info.title()));
        out.append("</rdf:li></rdf:Alt></dc:title>");
        out.append("<dc:language><rdf:Bag><rdf:li>").append(escape(info.language()));
        out.append("</rdf:li></rdf:Bag></dc:language>");
        info.author()
                .ifPresent(author -> out.append("<dc:creator><rdf:Seq><rdf:li>")
                        .append(escape(author))
                        .append("</rdf:li></rdf:Seq></dc:creator>"));
        info.subject()
                .ifPresent(subject -> out.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                        .append(escape(subject))
                        .append("</rdf:li></rdf:Alt></dc:description>"));
        info.created()
                .ifPresent(created -> out.append("<xmp:CreateDate>")
                        .append(created.truncatedTo(ChronoUnit.SECONDS))
                        .append("</xmp:CreateDate>"));
        out.append("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static SyntaxWriter dictionary(DocumentInfo info) {
        SyntaxWriter out = new SyntaxWriter().open().name("Title").text(info.title());
        info.author().ifPresent(author -> out.name("Author").text(author));
        info.subject().ifPresent(subject -> out.name("Subject").text(subject));
        info.created().ifPresent(created -> out.name("CreationDate").text(PDF_DATE.format(created)));
        return out.close();
    }

    /** Text fit for XML: what XML 1.0 cannot hold becomes a space. */
    private static String escape(String text) {
        StringBuilder possible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> possible.appendCodePoint(isXml(point) ? point : ' '));
        StringBuilder out = new StringBuilder(text.length() + 16);
        Escape.text(possible, out);
        return out.toString();
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF) && (point & 0xFFFE) != 0xFFFE;
    }
}
