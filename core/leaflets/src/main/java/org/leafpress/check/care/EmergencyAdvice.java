package org.leafpress.check.care;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.SeekHelp;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.topic.TopicKind;

/**
 * Emergency advice is there, names the site's emergency number, and carries no link that leads the reader away (NHS
 * digital service manual, care cards).
 */
final class EmergencyAdvice implements Rule<CheckedText> {
    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        if (text.root() instanceof Leaflet leaflet) {
            boolean needed = text.topic()
                    .flatMap(topic -> topic.facts().kind())
                    .map(TopicKind::needsCareAdvice)
                    .orElse(true);
            leaflet.care().ifPresent(care -> check(care, needed, diagnostics));
        } else if (text.root() instanceof SiteText site && !namesTheNumber(site.emergency())) {
            diagnostics.report(
                    Code.NO_EMERGENCY_NUMBER,
                    site.emergency().place(),
                    "the emergency advice does not name the emergency number",
                    "write it as {{emergency.number}}");
        }
    }

    private static void check(SeekHelp seekHelp, boolean needed, Diagnostics diagnostics) {
        List<CareCard> cards = seekHelp.emergency();
        if (cards.isEmpty() && needed) {
            diagnostics.report(
                    Code.NO_EMERGENCY_ADVICE,
                    seekHelp.place(),
                    "the leaflet does not say when it is an emergency",
                    "add \"emergency:\" with an action and signs; only topics with \"kind: test\", \"healthy-living\","
                            + " \"schedule\" or \"hub\" in topic.yaml can do without, since they show the site's own emergency"
                            + " advice; do not change the kind to be rid of this");
        }
        for (CareCard card : cards) {
            checkNumber(card, diagnostics);
            ModelWalk.each(card, Inline.Linked.class, link -> report(link, diagnostics));
            ModelWalk.each(card, Inline.Fill.class, fill -> {
                if (fill.placeholder() instanceof ServiceValue value && value.kind() == ServiceValue.Kind.LINK) {
                    diagnostics.report(
                            Code.LINK_IN_EMERGENCY_ADVICE,
                            fill.place(),
                            "emergency advice carries a link",
                            "write {{" + ServiceValue.PREFIX + value.service()
                                    + ".name}}: the reader should act, not read on");
                }
            });
        }
    }

    private static boolean namesTheNumber(Phrase words) {
        List<Inline.Fill> fills = new ArrayList<>();
        ModelWalk.each(words, Inline.Fill.class, fills::add);
        return fills.stream().anyMatch(fill -> fill.placeholder() == SiteValue.EMERGENCY_NUMBER);
    }

    private static void checkNumber(CareCard card, Diagnostics diagnostics) {
        if (!namesTheNumber(card.action())) {
            diagnostics.report(
                    Code.NO_EMERGENCY_NUMBER,
                    card.action().place(),
                    "the emergency action does not name the emergency number",
                    "add {{emergency.number}} to it, such as \"Call {{emergency.number}} now if:\", within double quotes");
        }
    }

    private static void report(Inline.Linked link, Diagnostics diagnostics) {
        boolean address = link instanceof Inline.Link outside && WrittenText.isBare(outside);
        diagnostics.report(
                Code.LINK_IN_EMERGENCY_ADVICE,
                link.place(),
                "emergency advice carries " + (address ? "an address" : "a link"),
                address
                        ? "keep the advice, and delete only the address and the words that lead to it: the reader should act, not read"
                                + " on"
                        : "write it as plain words: the reader should act, not read on");
    }
}
