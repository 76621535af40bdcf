package org.leafpress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.DocumentInfo;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.FontReading;
import org.leafpress.pdf.Gradient;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.pdf.Stroke;

/** Data flows one way: each package uses only those before it. Packages that are yet to come may be missing. */
class ArchitectureIT {
    private static final List<String> ORDER = List.of(
            "xml",
            "concurrent",
            "diagnostic",
            "records",
            "model",
            "source",
            "pdf",
            "svg",
            "parse",
            "prose",
            "quality",
            "check",
            "codec",
            "typeset",
            "render",
            "search",
            "load",
            "translation",
            "governance",
            "fix",
            "start",
            "publish",
            "plan",
            "issue",
            "cache",
            "build",
            "report",
            "preview",
            "root");

    /** The packages within {@code parse}. */
    private static final List<String> PARSE_ORDER =
            List.of("text", "yaml.token", "yaml.fast", "yaml", "markdown", "svg", "photo", "bind", "edit", "root");

    /** The packages within {@code check}. */
    private static final List<String> CHECK_ORDER = List.of(
            "subject", "wording", "text", "reference", "review", "site", "care", "translation", "writing", "root");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.leafpress");

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("org.leafpress.(*)..").should().beFreeOfCycles().check(classes);
        slices().matching("org.leafpress.parse.(**)").should().beFreeOfCycles().check(classes);
        slices().matching("org.leafpress.check.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void eachPackageUsesOnlyThoseBeforeIt() {
        check("org.leafpress", "..", ORDER);
    }

    @Test
    void eachPackageOfParseUsesOnlyThoseBeforeIt() {
        check("org.leafpress.parse", "", PARSE_ORDER);
    }

    @Test
    void eachPackageOfCheckUsesOnlyThoseBeforeIt() {
        check("org.leafpress.check", "", CHECK_ORDER);
    }

    /**
     * Checks the packages below one.
     *
     * @param inside what follows the name of a package to mean all that belongs to it
     * @param order in which they may use each other; {@code root} is the package above them
     */
    private void check(String root, String inside, List<String> order) {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true);
        for (String layer : order) {
            layers = layers.layer(layer).definedBy(layer.equals("root") ? root : root + "." + layer + inside);
        }
        for (String layer : order) {
            String[] before = before(layer, order);
            layers = before.length == 0
                    ? layers.whereLayer(layer).mayNotAccessAnyLayer()
                    : layers.whereLayer(layer).mayOnlyAccessLayers(before);
        }
        layers.check(classes);
    }

    /** Texts, what templates see, the templates, and what is made with them. */
    @Test
    void renderingIsInLayersToo() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.leafpress.render..")
                .layer("text")
                .definedBy("org.leafpress.render.text")
                .layer("view")
                .definedBy("org.leafpress.render.view")
                .layer("templates")
                .definedBy("org.leafpress.render")
                .layer("page")
                .definedBy("org.leafpress.render.page")
                .layer("print")
                .definedBy("org.leafpress.render.print")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("view")
                .mayOnlyAccessLayers("text")
                .whereLayer("templates")
                .mayOnlyAccessLayers("text", "view")
                .whereLayer("page")
                .mayOnlyAccessLayers("text", "view", "templates")
                .whereLayer("print")
                .mayOnlyAccessLayers("text", "view", "templates", "page")
                .check(classes);
    }

    @Test
    void onePlaceReflectsOverRecords() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.leafpress.records")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.(reflect\\.(RecordComponent|Method|Constructor)|invoke\\.(MethodHandles?|VarHandle))")
                .check(classes);
    }

    /** Of the PDF writer, others see what the API of the typesetter and of drawings mentions. */
    @Test
    void thePdfWriterIsUsedThroughTheTypesetter() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.leafpress.pdf", "org.leafpress.svg", "org.leafpress.typeset")
                .should()
                .dependOnClassesThat(resideInAPackage("org.leafpress.pdf")
                        .and(DescribedPredicate.not(belongToAnyOf(
                                Colour.class,
                                DocumentInfo.class,
                                FontFace.class,
                                FontReading.class,
                                Gradient.class,
                                Gradient.Stop.class,
                                LinkTarget.class,
                                Stroke.class))))
                .check(classes);
    }

    /** Drawings, the typesetter and the PDF writer are a module of their own, which knows nothing of leaflets. */
    private static String[] before(String layer, List<String> order) {
        List<String> all = order.subList(0, order.indexOf(layer));
        if (!order.contains("pdf")) {
            return all.toArray(String[]::new);
        }
        // Those of print know none of the others.
        return switch (layer) {
            case "xml", "concurrent" -> new String[0];
            case "pdf" -> new String[] {"xml"};
            case "svg" -> new String[] {"xml", "pdf"};
            case "typeset" -> new String[] {"pdf", "svg"};
            default -> all.toArray(String[]::new);
        };
    }
}
