package org.leafpress.content;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of this JVM, with new tabs for each class, and leaves a picture of the page in
 * {@code target/screenshots} when a test fails.
 */
final class ChromiumExtension implements ParameterResolver, AfterTestExecutionCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + "-" + test.getDisplayName();
            Path folder = PublishedSite.folder().resolveSibling("screenshots");
            Path picture = folder.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "_") + ".png");
            opened(test).ifPresent(chromium -> chromium.takePicture(picture));
        }
    }

    /** What pages have kept in the browser is not there for the tests of the next class. */
    @Override
    public void afterAll(ExtensionContext tests) {
        opened(tests).ifPresent(Chromium::closeTabs);
    }

    private static Optional<Chromium> opened(ExtensionContext test) {
        return Optional.ofNullable(store(test).get(Chromium.class, Chromium.class));
    }

    /** Lasts as long as the JVM runs tests: a run of its own for each class would start a browser each time. */
    private static Store store(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    }
}
