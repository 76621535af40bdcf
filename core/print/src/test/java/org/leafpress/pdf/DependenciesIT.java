package org.leafpress.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What these packages may know of the project beside {@code xml}: the PDF writer nothing, drawings the PDF writer, the typesetter both. */
class DependenciesIT {
    /** Read without the classes of the JDK and of libraries, which nothing here asks about and which take seconds. */
    private static final JavaClasses CLASSES = ArchConfiguration.withThreadLocalScope(configuration -> {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.leafpress.pdf", "org.leafpress.svg", "org.leafpress.typeset");
    });

    private static void check(String owner, Set<String> allowed) {
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.describe(
                "are elsewhere in the project",
                type -> type.getPackageName().startsWith("org.leafpress") && !allowed.contains(type.getPackageName()));
        noClasses()
                .that()
                .resideInAPackage(owner)
                .should()
                .dependOnClassesThat(elsewhere)
                .check(CLASSES);
    }

    @Test
    void theFileFormatKnowsNothingOfTypesetting() {
        check("org.leafpress.pdf", Set.of("org.leafpress.pdf", "org.leafpress.xml"));
    }

    @Test
    void drawingsKnowOnlyTheFileFormat() {
        check("org.leafpress.svg", Set.of("org.leafpress.svg", "org.leafpress.pdf", "org.leafpress.xml"));
    }

    @Test
    void typesettingKnowsOnlyDrawingsAndTheFileFormat() {
        check("org.leafpress.typeset", Set.of("org.leafpress.typeset", "org.leafpress.svg", "org.leafpress.pdf"));
    }
}
