package org.leafpress.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lets FreeMarker read templates from the files of a theme. */
final class ThemeTemplateLoader implements TemplateLoader {
    private final ThemeFiles files;

    ThemeTemplateLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return files.find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader((Path) source, Charset.forName(encoding));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A path holds nothing open.
    }
}
