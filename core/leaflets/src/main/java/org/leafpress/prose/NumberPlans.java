package org.leafpress.prose;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;

/** The numbering plans of countries, which are two capital letters here. */
final class NumberPlans {
    private NumberPlans() {}

    private interface Plan {
        boolean has(PhoneNumber number, String region);
    }

    /** Read when the first number needs them, which is rare. */
    private static final class Plans {
        static final PhoneNumberUtil LONG = PhoneNumberUtil.getInstance();
        static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    }

    /** True for a whole number of a country. */
    static boolean hasLong(String number, String region) {
        return has(number, region, Plans.LONG::isValidNumberForRegion);
    }

    /** True for a short code of a country. */
    static boolean hasShort(String digits, String region) {
        return has(digits, region, Plans.SHORT::isValidShortNumberForRegion);
    }

    private static boolean has(String number, String region, Plan plan) {
        try {
            return plan.has(Plans.LONG.parse(number, region), region);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
