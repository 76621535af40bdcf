package org.leafpress.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.topic.Status;
import org.leafpress.prose.TextPattern;

/** A notice that something is not yet written is gone before a leaflet is approved. */
final class UnwrittenParts implements Rule<CheckedText> {
    private static final TextPattern BRACKETS = TextPattern.of("\\[[^\\[\\]]{0,200}\\]");
    static final List<TextPattern> SOUGHT = List.of(BRACKETS);

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        boolean approved = text.topic()
                .filter(topic -> topic.facts().status() == Status.APPROVED)
                .isPresent();
        text.written().forEach(written -> check(written, approved, diagnostics));
    }

    private static void check(WrittenText text, boolean approved, Diagnostics diagnostics) {
        for (Matcher brackets = text.matcher(BRACKETS); brackets.find(); ) {
            if (StarterWords.isNotice(brackets.group())) {
                Diagnostic finding = new Diagnostic(
                        Code.NOT_WRITTEN,
                        approved ? Severity.ERROR : Code.NOT_WRITTEN.severity(),
                        text.run().place().within(brackets.start(), brackets.end()),
                        approved ? "an approved leaflet has a part that is not yet written" : "this is not yet written",
                        Optional.of("write it, or delete the part if the leaflet does not need it"));
                diagnostics.add(finding);
            }
        }
    }
}
