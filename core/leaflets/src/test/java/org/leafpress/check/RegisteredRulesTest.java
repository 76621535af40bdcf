package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Code.Stage;
import org.leafpress.diagnostic.Rule;

/** What rules say of themselves in their compiled form, so that no list of them can be out of date. */
class RegisteredRulesTest {
    private static final Set<String> REGISTRIES = Set.of(
            "CareRules",
            "ReferenceRules",
            "SignOffRules",
            "SiteRules",
            "TextRules",
            "TranslationRules",
            "WritingRules");

    /** Codes that more than one rule reports, since the same fault can be made in several kinds of content. */
    private static final Map<Code, Set<String>> SHARED = Map.ofEntries(
            Map.entry(Code.DUPLICATE_ID, Set.of("ClinicalCodes", "GlossaryForms", "RuleSettings", "UniqueIds")),
            Map.entry(Code.LIST_BY_HAND, Set.of("ListsByHand", "LostItems")),
            Map.entry(Code.MISSING_KEY, Set.of("CareAdvicePresent", "RuleSettings")),
            Map.entry(Code.UNKNOWN_PLACEHOLDER, Set.of("UnfilledGaps", "KnownPlaceholders")),
            Map.entry(Code.UNKNOWN_REFERENCE, Set.of("LocalReferences", "SectionPlacements", "SheetChoices")),
            Map.entry(Code.DATE_IN_FUTURE, Set.of("DatesInFuture", "SignOffs")),
            Map.entry(Code.TRANSLATION_MISSING, Set.of("LeftInSourceLanguage", "TranslationsMatchSource")),
            Map.entry(Code.TRANSLATION_UNEVEN, Set.of("TranslatedMarkup", "TranslationsMatchSource")),
            Map.entry(Code.TRANSLATION_STALE, Set.of("SiteTranslations", "TranslationsMatchSource")),
            Map.entry(Code.TRANSLATION_UNPINNED, Set.of("SiteTranslations", "TranslationsMatchSource")),
            Map.entry(Code.BAD_PIN, Set.of("SiteTranslations", "TranslationsMatchSource")));

    /** Codes of these stages that are found elsewhere: in drawings, by decisions, and by commands. */
    private static final Set<Code> NOT_OF_RULES = EnumSet.of(
            Code.CANNOT_SIGN,
            Code.CANNOT_ISSUE,
            Code.ISSUED_FILE_LOST,
            Code.ISSUED_FILE_ALTERED,
            Code.ISSUED_UNKNOWN,
            Code.ISSUED_TOPIC_GONE,
            Code.FIX_OF_SIGNED,
            Code.LOST_ON_SHEET,
            Code.CANNOT_PASS,
            Code.NOTHING_SUPPRESSED,
            Code.WORDS_IN_PICTURE,
            Code.NO_SUCH_TRANSLATION,
            Code.NOT_PINNED,
            Code.EXCHANGE_UNREADABLE,
            Code.EXCHANGE_UNKNOWN_TEXT,
            Code.EXCHANGE_SOURCE_CHANGED,
            Code.EXCHANGE_MARKUP,
            Code.EXCHANGE_PARTLY,
            Code.EXCHANGE_NOT_WRITTEN,
            Code.EXCHANGE_UNTRANSLATED,
            Code.EXCHANGE_LANGUAGE,
            Code.EXCHANGE_ABSENT);

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.leafpress");

    @Test
    void everyRuleIsRegisteredOnce() {
        assertThat(rules())
                .hasSizeGreaterThan(40)
                .allSatisfy(rule -> assertThat(rule.getConstructorCallsToSelf())
                        .as(rule.getSimpleName())
                        .singleElement()
                        .satisfies(call -> assertThat(call.getOriginOwner().getSimpleName())
                                .isIn(REGISTRIES)));
    }

    @Test
    void noRuleKeepsAnythingFromOneSubjectToTheNext() {
        assertThat(rules())
                .flatExtracting(JavaClass::getFields)
                .allSatisfy(
                        field -> assertThat(field.getModifiers()).contains(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    @Test
    void everyCodeIsReportedByOneRule() {
        Map<Code, Set<String>> reporters = new TreeMap<>();
        rules().forEach(rule -> codes(rule)
                .forEach(code -> reporters
                        .computeIfAbsent(code, unused -> new TreeSet<>())
                        .add(rule.getSimpleName())));
        Map<Code, Set<String>> several = new TreeMap<>(reporters);
        several.values().removeIf(names -> names.size() == 1);
        assertThat(several).isEqualTo(SHARED);

        Set<Code> ofRules = EnumSet.noneOf(Code.class);
        Stream.of(Code.values())
                .filter(code ->
                        Set.of(Stage.CARE, Stage.WRITING, Stage.TRANSLATIONS).contains(code.stage()))
                .forEach(ofRules::add);
        ofRules.removeAll(NOT_OF_RULES);
        assertThat(reporters.keySet()).containsAll(ofRules).doesNotContainAnyElementsOf(NOT_OF_RULES);
    }

    @Test
    void everyRuleReportsSomething() {
        assertThat(rules())
                .allSatisfy(
                        rule -> assertThat(codes(rule)).as(rule.getSimpleName()).isNotEmpty());
    }

    private static List<JavaClass> rules() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .toList();
    }

    /** The codes that a rule names, itself or by the limit that it keeps. */
    private static Set<Code> codes(JavaClass rule) {
        Set<Code> codes = new TreeSet<>();
        for (JavaFieldAccess access : rule.getFieldAccessesFromSelf()) {
            if (access.getTargetOwner().isEquivalentTo(Code.class)) {
                codes.add(Code.valueOf(access.getTarget().getName()));
            } else if (access.getTargetOwner().isEquivalentTo(StyleLimit.class)) {
                codes.add(StyleLimit.valueOf(access.getTarget().getName()).code());
            }
        }
        return codes;
    }
}
