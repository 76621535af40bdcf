package org.leafpress.model;

import java.time.LocalDate;

/**
 * The day of a build, as one piece of work sees it. It notes what the work asks of the day, and so knows on which other
 * days the work would come to the same. Not thread-safe.
 */
public final class BuildDay {
    private final LocalDate date;
    private Days alike = Days.ALL;

    /** A day about which nothing has been asked yet. */
    public BuildDay(LocalDate date) {
        this.date = date;
    }

    /**
     * Days on end.
     *
     * @param first included
     * @param last included
     */
    public record Days(LocalDate first, LocalDate last) {
        /** All there are. */
        public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }

        /** True if a day is one of them. */
        public boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        private Days from(LocalDate day) {
            return day.isAfter(first) ? new Days(day, last) : this;
        }

        private Days upTo(LocalDate day) {
            return day.isBefore(last) ? new Days(first, day) : this;
        }
    }

    /** True if it comes after another day. */
    public boolean isAfter(LocalDate other) {
        boolean after = date.isAfter(other);
        alike = after ? alike.from(other.plusDays(1)) : alike.upTo(other);
        return after;
    }

    /** True if it comes before another day. */
    public boolean isBefore(LocalDate other) {
        boolean before = date.isBefore(other);
        alike = before ? alike.upTo(other.minusDays(1)) : alike.from(other);
        return before;
    }

    /** Which day it is. What is made of that is alike on no other day. */
    public LocalDate date() {
        alike = new Days(date, date);
        return date;
    }

    /** The days on which all that was asked so far would have been answered alike; this one is among them. */
    public Days alike() {
        return alike;
    }
}
