package org.leafpress.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;

/**
 * Says what is wrong with a template, and whose template it is: a site's own that hands the default theme something wrong is
 * to blame for what fails there.
 */
final class TemplateFaults {
    private static final Pattern CALL =
            Pattern.compile("\\[in template \"([^\"]+)\"(?: in [a-z]+ \"[^\"]*\")? at line (\\d+), column (\\d+)\\]");

    /** So many templates are named in a remedy. */
    private static final int MOST_NAMED = 5;

    private final ThemeFiles files;

    TemplateFaults(ThemeFiles files) {
        this.files = files;
    }

    /** A place in a template; line and column are 1-based, and 0 where they are not known. */
    private record Spot(String template, int line, int column) {}

    TemplateFault of(String template, String message) {
        return fault(new Spot(template, 0, 0), message, null);
    }

    TemplateFault of(String template, String message, Throwable cause) {
        return fault(new Spot(template, 0, 0), message, cause);
    }

    TemplateFault of(ParseException e) {
        return fault(
                new Spot(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
                "the template cannot be understood: " + firstLine(e.getEditorMessage()),
                e);
    }

    /** A template failed while it was at work. */
    TemplateFault of(String name, String subject, TemplateException e) {
        String field = Optional.ofNullable(e.getBlamedExpressionString())
                .map(expression -> " at \"" + expression + "\"")
                .orElse("");
        Spot failed = new Spot(
                Optional.ofNullable(e.getTemplateSourceName()).orElse(name),
                Optional.ofNullable(e.getLineNumber()).orElse(0),
                Optional.ofNullable(e.getColumnNumber()).orElse(0));
        return blame(
                failed,
                Optional.ofNullable(e.getFTLInstructionStack()).orElse(""),
                "rendering " + subject + " failed" + field + ": " + reason(e),
                e);
    }

    /** A template did not come to an end. */
    TemplateFault stopped(String name, String subject, TemplateTimer.Stopped e) {
        Spot reached = calls(e.stack()).stream().findFirst().orElse(new Spot(name, 0, 0));
        return blame(reached, e.stack(), "rendering " + subject + " was stopped: it " + e.getMessage(), e);
    }

    /** Names the innermost of the site's own templates that were at work, and what failed if that was another. */
    private TemplateFault blame(Spot failed, String stack, String message, Throwable cause) {
        if (files.isOverride(failed.template())) {
            return fault(failed, message, cause);
        }
        return calls(stack).stream()
                .filter(call -> files.isOverride(call.template()))
                .findFirst()
                .map(call -> fault(
                        call,
                        message + " (in " + files.shown(failed.template()) + ", line " + failed.line()
                                + ", which is called from here)",
                        cause))
                .orElseGet(() -> fault(failed, message, cause));
    }

    /** The calls that led to a fault, the innermost first. */
    private static List<Spot> calls(String stack) {
        return CALL.matcher(stack)
                .results()
                .map(call -> new Spot(call.group(1), Integer.parseInt(call.group(2)), Integer.parseInt(call.group(3))))
                .toList();
    }

    private TemplateFault fault(Spot spot, String message, @Nullable Throwable cause) {
        String file = files.shown(spot.template());
        Place place = spot.line() > 0 && spot.column() > 0
                ? Place.at(file, spot.line(), spot.column(), 1)
                : Place.file(file);
        return new TemplateFault(
                Diagnostic.of(Code.TEMPLATE_FAULT, place, message, help(files.isOverride(spot.template()))), cause);
    }

    private String help(boolean isOwn) {
        List<String> own = files.ownTemplates();
        if (isOwn) {
            return "correct the template, or delete it to use the default theme's";
        }
        return own.isEmpty()
                ? "this is a fault of Leafpress, not of your content: please report it with this message"
                : "one of the site's own templates does not do what the default theme needs of it: take them out one by"
                        + " one to see which ("
                        + String.join(", ", own.subList(0, Math.min(MOST_NAMED, own.size())))
                        + (own.size() > MOST_NAMED ? " and " + (own.size() - MOST_NAMED) + " more" : "") + ")";
    }

    private static String reason(TemplateException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof TemplateException template
                ? firstLine(template.getMessageWithoutStackTop())
                : firstLine(String.valueOf(root.getMessage()));
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("no reason given");
    }
}
