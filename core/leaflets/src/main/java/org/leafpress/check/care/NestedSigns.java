package org.leafpress.check.care;

import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Prose;
import org.leafpress.model.topic.Topic;

/**
 * A sign is one paragraph. A list may stand below one that ends in a colon: then nobody takes its items for signs of
 * their own, or the words above them for a sign without them.
 */
final class NestedSigns implements Rule<Topic> {
    private static final String COLONS = ":\uFF1A\uFE55\uFE13";

    private static final String OWN_SIGN =
            "if each is a sign of its own, start it with \"- \", exactly below the hyphen of the sign above; ";

    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.leaflets().values().forEach(leaflet -> signs(leaflet).forEach(sign -> check(sign, diagnostics)));
    }

    private static Stream<Prose> signs(Leaflet leaflet) {
        return leaflet.seekHelp().all().stream().flatMap(card -> card.signs().stream());
    }

    private static void check(Prose sign, Diagnostics diagnostics) {
        boolean leads = leads(sign);
        Optional<Block> second = sign.blocks().stream().skip(1).findFirst();
        Optional<Block.Items> list =
                second.filter(Block.Items.class::isInstance).map(Block.Items.class::cast);
        if (!(sign.blocks().get(0) instanceof Block.Paragraph)
                || sign.blocks().size() > 2
                || (second.isPresent() && list.isEmpty())
                || list.filter(items -> !isPlain(items)).isPresent()) {
            diagnostics.report(
                    Code.NESTED_SIGN,
                    sign.place(),
                    "this sign has more in it than a sentence and one list below it",
                    OWN_SIGN + "what to do goes to \"note:\"");
        } else if (list.isPresent() && !leads) {
            diagnostics.report(
                    Code.NESTED_SIGN,
                    list.get().place(),
                    "this list is part of the sign above, but that does not lead to it",
                    OWN_SIGN + "if it needs one of them as well, end the words above with \"and any of:\"");
        } else if (leads && list.isEmpty()) {
            diagnostics.report(
                    Code.NESTED_SIGN,
                    sign.place(),
                    "this sign ends in a colon, but no list is part of it",
                    "write \"- |\" in place of its hyphen, and below that, two spaces further in, the words and then the"
                            + " list, each item with \"- \"; or leave the colon out");
        }
    }

    /** True if the words end in a colon of any script. */
    private static boolean leads(Prose sign) {
        StringBuilder words = new StringBuilder();
        ModelWalk.eachText(
                sign.blocks().get(0),
                content -> ModelWalk.each(content, Inline.Run.class, run -> words.append(run.text())));
        String text = words.toString().strip();
        return !text.isEmpty() && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isPlain(Block.Items list) {
        return list.items().stream().allMatch(item -> item.size() == 1 && item.get(0) instanceof Block.Paragraph);
    }
}
