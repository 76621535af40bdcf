package org.leafpress.typeset;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;

/** The attributes of one element, checked as they are asked for. */
final class XmlAttributes {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final String element;
    private final Location end;
    private final XmlFaults faults;

    XmlAttributes(XMLStreamReader xml, XmlFaults faults, List<String> known) {
        this.element = xml.getLocalName();
        this.end = xml.getLocation();
        this.faults = faults;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (known.contains(name)) {
                values.put(name, xml.getAttributeValue(i));
            } else {
                fault(name, "<" + element + "> has no attribute \"" + name + "\"", help(known));
            }
        }
    }

    private static String help(List<String> known) {
        return known.isEmpty() ? "it has none at all" : "it may have: " + String.join(", ", known);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value, which must be there and not blank. */
    Optional<String> require(String name) {
        Optional<String> value =
                find(name).filter(text -> !InlineText.clean(text).isEmpty());
        if (value.isEmpty()) {
            fault(name, "<" + element + "> needs the attribute \"" + name + "\"", "add it, with a value");
        }
        return value;
    }

    /** A whole number within a range. */
    int number(String name, int absent, int least, int most) {
        Optional<String> text = find(name);
        if (text.isEmpty()) {
            return absent;
        }
        if (text.get().matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        }
        fault(
                name,
                "\"" + InlineText.clean(text.get()) + "\" is not a number from " + least + " to " + most,
                "write a whole number within that range");
        return absent;
    }

    /** One of some words. */
    String choice(String name, String absent, List<String> choices) {
        String value = find(name).orElse(absent);
        if (choices.contains(value)) {
            return value;
        }
        fault(name, "\"" + InlineText.clean(value) + "\" is not known here", "write " + String.join(" or ", choices));
        return absent;
    }

    boolean rightToLeft() {
        return choice("dir", "ltr", List.of("ltr", "rtl")).equals("rtl");
    }

    /** A language tag. */
    Optional<String> language(String name, boolean required) {
        Optional<String> value = required ? require(name) : find(name);
        if (value.isPresent() && !isTag(value.get())) {
            fault(
                    name,
                    "\"" + InlineText.clean(value.get()) + "\" is no language tag",
                    "write one such as en-GB or ur");
            return Optional.empty();
        }
        return value;
    }

    private static boolean isTag(String tag) {
        return tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
                && !ULocale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    /** Reports what is wrong with the element as a whole, where it begins. */
    void fault(String message, String help) {
        faults.atTag(end, message, help);
    }

    void fault(String name, String message, String help) {
        faults.atAttribute(end, name, message, help);
    }
}
