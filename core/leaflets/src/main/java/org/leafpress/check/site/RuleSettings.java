package org.leafpress.check.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.review.RuleLevel;
import org.leafpress.model.review.RuleSetting;
import org.leafpress.model.site.Site;

/** The site's own choices about rules can be followed. */
final class RuleSettings implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Map<Code, RuleSetting> seen = new EnumMap<>(Code.class);
        for (RuleSetting setting : site.facts().checks()) {
            Code code = setting.code().code();
            RuleSetting first = seen.putIfAbsent(code, setting);
            if (first != null) {
                diagnostics.report(
                        Code.DUPLICATE_ID,
                        setting.code().place(),
                        "there are two settings for " + code.id(),
                        "make one of them; the other is at " + first.code().place());
            }
            if (setting.severity().isEmpty() && setting.limit().isEmpty()) {
                diagnostics.report(
                        Code.MISSING_KEY,
                        setting.code().place(),
                        "the setting for " + code.id() + " says nothing",
                        "add \"severity:\" or \"limit:\", or delete it");
            }
            setting.severity()
                    .filter(level -> !code.mayBeTaken(level.severity()))
                    .ifPresent(level -> report(setting, level, diagnostics));
            setting.limit().ifPresent(limit -> check(setting, limit, diagnostics));
        }
        List<RuleSetting> eased =
                site.facts().checks().stream().filter(RuleSetting::eases).toList();
        if (!eased.isEmpty()) {
            reportEased(eased, diagnostics);
        }
    }

    /** One finding for all of them, however many: they are in force in every run, and so it is said in every run. */
    private static void reportEased(List<RuleSetting> eased, Diagnostics diagnostics) {
        diagnostics.report(
                Code.RULE_EASED,
                eased.get(0).code().place(),
                eased.stream().map(RuleSetting::inWords).collect(Collectors.joining("; "))
                        + " on this site, which its page \"about\" says, too",
                "if that is no longer meant, delete the setting");
    }

    private static void report(RuleSetting setting, RuleLevel level, Diagnostics diagnostics) {
        Code code = setting.code().code();
        diagnostics.report(
                Code.NOT_A_MATTER_OF_STYLE,
                setting.code().place(),
                code.id() + " (" + code.title() + ") cannot be set to \"" + Labels.of(level)
                        + "\": it keeps patients safe",
                switch (code.severity()) {
                    case ERROR -> "delete the setting, and mend what the errors point at";
                    case WARNING, INFO ->
                        "delete the setting; a single topic can let a finding pass with suppress: and a reason";
                });
    }

    private static void check(RuleSetting setting, int chosen, Diagnostics diagnostics) {
        Code code = setting.code().code();
        Optional<StyleLimit> limit = StyleLimit.find(code);
        if (limit.isEmpty()) {
            diagnostics.report(
                    Code.BAD_LIMIT,
                    setting.code().place(),
                    code.id() + " (" + code.title() + ") has no limit to set",
                    "delete \"limit:\"");
        } else if (!limit.get().allows(chosen)) {
            diagnostics.report(
                    Code.BAD_LIMIT,
                    setting.code().place(),
                    "the limit of " + code.id() + " (" + code.title() + ") cannot be " + chosen,
                    "write " + limit.get().range());
        }
    }
}
