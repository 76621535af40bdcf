package org.leafpress.governance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.topic.Status;

/**
 * The reviews of all topics as a calendar, for those who plan them: iCalendar (RFC 5545), which every calendar program
 * reads. A topic's review is one event that lasts a day; its identifier stays the same when the day changes, so that a
 * program that reads the file again moves the event. The same content and day make the same bytes.
 */
public final class ReviewCalendar {
    /** The name of the file that a calendar is best written to. */
    public static final String FILE = "reviews.ics";

    /** In bytes, the line end not counted (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();

    private ReviewCalendar() {}

    /**
     * Writes the calendar. Withdrawn topics, and topics without a review date, are not in it.
     *
     * @param today the day of the build
     * @return the file in UTF-8
     */
    public static byte[] write(SiteFacts site, Catalogue catalogue, LocalDate today) {
        ReviewCalendar calendar = new ReviewCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Leafpress//Reviews//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (entry.facts().status() != Status.WITHDRAWN) {
                entry.governance().review().due().ifPresent(due -> calendar.event(site, entry, due, today));
            }
        }
        calendar.line("END:VCALENDAR");
        return calendar.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(SiteFacts site, Catalogue.Entry entry, LocalDate due, LocalDate today) {
        String code = entry.facts().code().value();
        Catalogue.Names names = entry.leaflets().get(site.languages().get(0));
        String title = names == null ? entry.id().value() : names.title();
        line("BEGIN:VEVENT");
        line("UID:" + text("review-" + entry.id() + "@" + site.baseUrl().getHost()));
        line("DTSTAMP:" + DAY.format(today) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(due));
        line("DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
        line("TRANSP:TRANSPARENT");
        line("SUMMARY:" + text("Review the leaflet " + title + " (" + code + ")"));
        line("DESCRIPTION:"
                + text("Owner: " + entry.facts().owner().value() + "\nTopic: " + entry.id() + "\nVersion: "
                        + entry.facts().version().value()));
        alarm("-P26W", "The review is due in six months");
        alarm("-P13W", "The review is due in three months");
        line("END:VEVENT");
    }

    private void alarm(String trigger, String words) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER;RELATED=START:" + trigger);
        line("DESCRIPTION:" + text(words));
        line("END:VALARM");
    }

    /** A text value (RFC 5545, 3.3.11). */
    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line, folded where it is too long; never within a character. */
    private void line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(written);
            bytes += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
