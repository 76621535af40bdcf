package org.leafpress.content;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser, and leaves a picture of the page in {@code target/screenshots} when a test fails. */
final class ChromiumExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Chromium chromium = test.getRoot().getStore(NAMESPACE).get(Chromium.class, Chromium.class);
        if (chromium != null && test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + "-" + test.getDisplayName();
            Path folder = PublishedSite.folder().resolveSibling("screenshots");
            chromium.takePicture(folder.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "_") + ".png"));
        }
    }
}
