package org.leafpress.check.text;

import java.util.List;
import java.util.regex.Matcher;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.WrittenText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.TextPattern;

/** What programs say beside the text that was copied from them is not left in it: chat assistants, readers of PDF, mails. */
final class ProgramWords implements Rule<CheckedText> {
    /** Marks by which assistants refer to what they have read. */
    private static final TextPattern REFERENCES = TextPattern.of(
            "\u3010[^\u3011]{0,40}\u2020[^\u3011]{0,80}\u3011|:contentReference\\[oaicite:\\d+\\](?:\\{index=\\d+\\})?"
                    + "|\\[?oaicite:\\d+\\]?|\uE200?cite\uE202?turn\\d+\\w+\uE201?");

    /** Numbers of notes, which have no notes here. */
    private static final TextPattern NOTES =
            TextPattern.of("(?<=[\\p{L}.,;:!?)])\\h?(?:\\[\\d{1,2}(?:[,\\u2013-]\\h?\\d{1,2})*\\])+");

    private static final TextPattern TALK = TextPattern.ofAnyCase(
            "\\bas an? (?:ai|artificial intelligence|large language model)\\b(?: language)?(?: (?:model|assistant))?"
                    + "|^(?:certainly|sure(?: thing)?|of course|absolutely|great question)[!,.] .*"
                    + "|\\bhere(?: is|[\u2019']s) (?:a|an|the|your) (?:[a-z]+ ){0,3}(?:leaflet|draft|version|rewrite|translation|text)"
                    + "(?: [a-z]+){0,6}:$"
                    + "|\\bI (?:hope this helps|can(?:not|[\u2019']t) (?:provide|give|offer) medical advice)\\b"
                    + "|\\b(?:let me know if|would) you(?:[\u2019']d)? (?:would )?like (?:me to|any|more|a)\\b"
                    + "|\\bmy (?:last )?(?:knowledge|training) (?:update|cut-?off|data)\\b");

    /** What stands at the edges of a page. */
    private static final TextPattern EDGES = TextPattern.ofAnyCase(
            "^(?:page|seite|p[a\u00e1]gina) \\d{1,3} (?:of|von|de) \\d{1,3}\\h*$"
                    + "|^(?:sent from my i?(?:phone|pad)|get outlook for (?:ios|android)).*|^\\[external(?: e-?mail)?\\].*");

    static final List<TextPattern> SOUGHT = List.of(REFERENCES, NOTES, TALK, EDGES);

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        for (WrittenText written : text.written()) {
            Matcher reference = written.matcher(REFERENCES);
            while (reference.find()) {
                diagnostics.add(report(
                                written,
                                reference,
                                "is a mark of a chat assistant, and leads readers nowhere",
                                "check the statement before it, since assistants make things up; then delete the mark")
                        .fixedBy(reference.group(), ""));
            }
            each(
                    written,
                    NOTES,
                    "is the number of a note, and leads readers nowhere",
                    "delete it, or name the source, as in [NHS](source:nhs-hiccups)",
                    diagnostics);
            each(
                    written,
                    TALK,
                    "is what a chat assistant says, not the leaflet",
                    "delete what it says about itself, and check all that it wrote: assistants make things up",
                    diagnostics);
            each(written, EDGES, "was copied along from the edge of a page or a mail", "delete it", diagnostics);
        }
    }

    private static void each(
            WrittenText written, TextPattern pattern, String message, String help, Diagnostics diagnostics) {
        Matcher matcher = written.matcher(pattern);
        while (matcher.find()) {
            diagnostics.add(report(written, matcher, message, help));
        }
    }

    private static Diagnostic report(WrittenText written, Matcher found, String message, String help) {
        int start = found.end() - found.group().stripLeading().length();
        return Diagnostic.of(
                Code.PROGRAM_WORDS,
                written.run().place().within(start, found.end()),
                "\"" + found.group().strip() + "\" " + message,
                help);
    }
}
