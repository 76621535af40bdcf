package org.leafpress.render;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.leafpress.model.LanguageTag;

/** Writes dates out in a language: {@code 22 November 2026}. Uses ICU, since the JDK's words differ between releases. */
final class Dates {
    private final ULocale locale;

    Dates(LanguageTag language) {
        this.locale = ULocale.forLanguageTag(language.value());
    }

    String write(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        DateFormat format = DateFormat.getDateInstance(calendar, DateFormat.LONG, locale);
        return format.format(calendar);
    }
}
