package org.leafpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of API types in {@code docs/embedding.md} is what can be reached from {@link Leafpress}. */
class ApiIT {
    private static final Path PAGE = Path.of("../../docs/embedding.md");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.leafpress");

    /** A type more in a public signature makes the API wider: write it down only if that is meant. */
    @Test
    void theApiIsWhatIsWrittenDown() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```text\n") + "```text\n".length();
        assertThat(String.join("\n", reachable()))
                .isEqualTo(page.substring(start, page.indexOf("```", start)).strip());
    }

    @Test
    void everyCommandOfASessionIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(classes.get(Leafpress.class).getMethods())
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .extracting(JavaMethod::getName)
                .filteredOn(name -> !List.of("open", "close").contains(name))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    private SortedSet<String> reachable() {
        Deque<JavaClass> open = new ArrayDeque<>();
        open.add(classes.get(Leafpress.class));
        classes.stream()
                .filter(type -> type.getPackageName().equals("org.leafpress.diagnostic"))
                .filter(ApiIT::isPublic)
                .forEach(open::add);
        SortedSet<String> found = new TreeSet<>();
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            if (found.add(type.getName())) {
                mentioned(type)
                        .filter(other -> other.getPackageName().startsWith("org.leafpress"))
                        .forEach(open::add);
            }
        }
        return found;
    }

    private Stream<JavaClass> mentioned(JavaClass type) {
        Stream<JavaClass> members = Stream.of(type.getMethods(), type.getConstructors(), type.getFields())
                .flatMap(java.util.Set::stream)
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(member -> member.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
        Class<?>[] permitted = type.reflect().getPermittedSubclasses();
        Stream<JavaClass> kinds = permitted == null || type.isEnum()
                ? Stream.of()
                : Stream.of(permitted).map(classes::get).filter(ApiIT::isPublic);
        return Stream.concat(members, kinds);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
