package org.leafpress.check.care;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.medicine.Dosage;
import org.leafpress.model.leaflet.medicine.Dose;
import org.leafpress.model.leaflet.medicine.Taking;
import org.leafpress.model.topic.Topic;

/** Doses can be followed without harm: each has a unit and an upper limit, and the leaflet says what to do after too much. */
final class Doses implements Rule<Topic> {
    /** A number, perhaps a range, and the word after it: {@code 1 to 2 tablets}, {@code 8 mg}. */
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:[.,]\\d+)*)(?:\\s*(?:to|or|-|–)\\s*(\\d+(?:[.,]\\d+)*))?[\\s\\u00A0]*(\\p{L}+)?");

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");

    private record Amount(BigDecimal most, Optional<String> unit) {}

    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.leaflets()
                .values()
                .forEach(leaflet -> leaflet.dose()
                        .filter(dosage -> isWrittenHere(leaflet))
                        .ifPresent(dosage -> check(leaflet, dosage, diagnostics)));
    }

    private static boolean isWrittenHere(Leaflet leaflet) {
        return leaflet.translation().isEmpty();
    }

    private static void check(Leaflet leaflet, Dosage dosage, Diagnostics diagnostics) {
        if (leaflet.howToTake().flatMap(Taking::tooMuch).isEmpty()) {
            diagnostics.report(
                    Code.NO_OVERDOSE_ADVICE,
                    dosage.place(),
                    "the leaflet has a dose, but does not say what to do after too much",
                    "add \"how-to-take:\" and below it \"too-much:\", and say whom to call");
        }
        dosage.doses().forEach(dose -> check(dose, diagnostics));
    }

    private static void check(Dose dose, Diagnostics diagnostics) {
        Optional<Amount> amount = amount(dose.amount());
        if (amount.isPresent() && amount.get().unit().isEmpty()) {
            diagnostics.report(
                    Code.DOSE_WITHOUT_UNIT,
                    dose.amount().place(),
                    "the dose \"" + dose.amount().value() + "\" has no unit",
                    "write what is counted or measured, for example \"1 tablet\" or \"5 ml\"");
        }
        if (dose.maximum().isEmpty()) {
            diagnostics.report(
                    Code.NO_MAXIMUM,
                    dose.place(),
                    "the dose for \"" + dose.audience().value() + "\" has no maximum",
                    "add \"maximum:\" and the most in a day, for example \"maximum: 4 tablets in 24 hours\"");
        }
        Optional<Amount> maximum = dose.maximum().flatMap(Doses::amount);
        if (amount.isPresent()
                && maximum.isPresent()
                && isSameUnit(amount.get(), maximum.get())
                && maximum.get().most().compareTo(amount.get().most()) < 0) {
            diagnostics.report(
                    Code.MAXIMUM_BELOW_DOSE,
                    dose.maximum().orElseThrow().place(),
                    "the maximum \"" + dose.maximum().orElseThrow().value() + "\" is less than one dose, \""
                            + dose.amount().value() + "\"",
                    "check both against the source");
        }
    }

    private static Optional<Amount> amount(Text text) {
        Matcher found = AMOUNT.matcher(text.value());
        if (!found.find()) {
            return Optional.empty();
        }
        String most = Optional.ofNullable(found.group(2)).orElse(found.group(1));
        // In 1,000 the sign groups digits, in 2,5 it parts tenths.
        String number = THOUSANDS.matcher(most).matches() ? most.replaceAll("[.,]", "") : most.replace(',', '.');
        return number.indexOf('.') != number.lastIndexOf('.')
                ? Optional.empty()
                : Optional.of(new Amount(new BigDecimal(number), Optional.ofNullable(found.group(3))));
    }

    /** {@code tablet} and {@code tablets}: one begins with the other. */
    private static boolean isSameUnit(Amount one, Amount other) {
        return one.unit().isPresent()
                && other.unit().isPresent()
                && (one.unit().get().startsWith(other.unit().get())
                        || other.unit().get().startsWith(one.unit().get()));
    }
}
