package org.leafpress.theme;

import com.ibm.icu.text.MessageFormat;
import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Renders parts of the theme with nothing but Freemarker: components by their examples, and drawings. */
final class ThemeRenderer {

    static final String ROOT = "/org/leafpress/theme/";

    private final Configuration configuration;
    private final Properties messages = new Properties();

    ThemeRenderer() {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(ThemeRenderer.class, ROOT));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        try (Reader reader = new InputStreamReader(
                ThemeRenderer.class.getResourceAsStream(ROOT + "messages/en.properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Properties messages() {
        return messages;
    }

    String drawing(String name, Map<String, Object> data) {
        return process(template("drawings/" + name), data);
    }

    /** Calls the macro of a component with arguments by name. */
    String component(String name, Map<String, Object> arguments) {
        StringBuilder call = new StringBuilder(
                "<#import \"/components/" + name + "/" + name + ".ftlh\" as c><@c." + camelCase(name));
        arguments
                .keySet()
                .forEach(key -> call.append(' ').append(key).append('=').append(key));
        call.append("/>");
        try {
            return process(new Template("call.ftlh", call.toString(), configuration), arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String camelCase(String name) {
        StringBuilder result = new StringBuilder();
        for (String word : name.split("-", -1)) {
            result.append(result.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return result.toString();
    }

    private Template template(String path) {
        try {
            return configuration.getTemplate(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String process(Template template, Map<String, Object> data) {
        Map<String, Object> model = new HashMap<>(data);
        model.put("msg", (TemplateMethodModelEx) this::message);
        StringWriter out = new StringWriter();
        try {
            template.process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Object message(List<?> arguments) throws TemplateModelException {
        String key = arguments.get(0).toString();
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new TemplateModelException("no message " + key);
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
        }
        return new SimpleScalar(new MessageFormat(pattern, Locale.UK).format(values));
    }
}
