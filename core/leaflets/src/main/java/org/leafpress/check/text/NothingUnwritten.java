package org.leafpress.check.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.text.Inline;
import org.leafpress.model.topic.Status;

/** A notice that something is not yet written is gone before a leaflet is approved. */
final class NothingUnwritten implements Rule<CheckedText> {
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]{0,200}\\]");

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        boolean approved = text.topic()
                .filter(topic -> topic.facts().status() == Status.APPROVED)
                .isPresent();
        WrittenText.each(text.root(), (run, marked) -> check(run, approved, diagnostics));
    }

    private static void check(Inline.Run run, boolean approved, Diagnostics diagnostics) {
        Matcher brackets = BRACKETS.matcher(run.text());
        while (brackets.find()) {
            if (Unwritten.isNotice(brackets.group())) {
                Diagnostic finding = new Diagnostic(
                        Code.NOT_WRITTEN,
                        approved ? Severity.ERROR : Code.NOT_WRITTEN.severity(),
                        run.place().within(brackets.start(), brackets.end()),
                        approved ? "an approved leaflet has a part that is not yet written" : "this is not yet written",
                        Optional.of("write it, or delete the part if the leaflet does not need it"));
                diagnostics.add(finding);
            }
        }
    }
}
