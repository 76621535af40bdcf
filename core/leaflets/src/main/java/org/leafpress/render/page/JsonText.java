package org.leafpress.render.page;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.leafpress.render.RenderedFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON piece by piece: the list of all leaflets is never in memory as a tree, and a build need not load what makes
 * such trees.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** For machines. */
    public static JsonGenerator compact(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * A script that hands data to a function: pages that are opened from a folder can fetch nothing else.
     *
     * @param name by which the function knows the data
     * @param content the properties of the data
     */
    public static RenderedFile call(String function, String name, String path, Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        out.write(function + "(\"" + name + "\",");
        try (JsonGenerator json = compact(out)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        out.write(");\n");
        return new RenderedFile(path, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** For people to read as well, with {@code \n} as line end on every system. */
    public static JsonGenerator pretty(Writer out) {
        PrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                out);
    }
}
