package org.leafpress.render.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import org.leafpress.model.LanguageTag;

/** Writes dates out in a language: {@code 22 November 2026}. Uses ICU, since the JDK's words differ between releases. */
public final class Dates {
    private final ULocale locale;

    /** Writes in a language, by the calendar that dates are given in, whatever is usual where it is spoken. */
    public Dates(LanguageTag language) {
        this.locale = ULocale.forLanguageTag(language.value()).setKeywordValue("calendar", "gregorian");
    }

    /** A day. */
    public String write(LocalDate date) {
        return write(date, DateFormat.getDateInstance(DateFormat.LONG, locale));
    }

    /** A month: {@code November 2026}. */
    public String write(YearMonth month) {
        return write(month.atDay(1), DateFormat.getInstanceForSkeleton(DateFormat.YEAR_MONTH, locale));
    }

    private String write(LocalDate date, DateFormat format) {
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        format.setCalendar(calendar);
        return format.format(calendar);
    }
}
