package org.leafpress.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import freemarker.template.utility.DeepUnwrap;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.Drawing;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.Html;
import org.leafpress.render.text.PrintXml;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.Page;
import org.leafpress.render.view.PrintView;

/** Renders views with the templates of a theme. Thread-safe. */
public final class Theme {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    /** Few pages have more. */
    private static final int USUAL_BYTES = 1 << 15;

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 ([1-9]\\d{0,4}) ([1-9]\\d{0,4})\"");

    private static final List<String> OF_PAGES = List.of("components/", "drawings/", "layout/", "pages/");
    private static final List<String> ALL =
            List.of("components/", "drawings/", "layout/", "pages/", "print/", "report/");

    /** Not part of the default theme; pages load it last. */
    static final String OWN_STYLE = "assets/site.css";

    private final Configuration configuration;
    private final ThemeFiles files;
    private final TemplateFaults faults;
    private final TemplateBooleanModel hasOwnStyle;
    private final Optional<TemplateTimer> timer;

    /** Uses the templates among the files. */
    public Theme(ThemeFiles files) {
        this(files, Optional.empty());
    }

    private Theme(ThemeFiles files, Optional<TemplateTimer> timer) {
        this.files = files;
        this.configuration = configuration(new ThemeTemplateLoader(files));
        this.faults = new TemplateFaults(files);
        this.hasOwnStyle = files.find(OWN_STYLE).isPresent() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        this.timer = timer.or(
                () -> files.ownTemplates().isEmpty() ? Optional.empty() : Optional.of(TemplateTimer.ofBuild()));
        if (this.timer.isPresent()) {
            configuration.setCacheStorage(new StrongCacheStorage()); // forgets no template that was prepared
            ready(ALL);
        }
    }

    /** The same, with the templates of pages read already. What is wrong with one is told when a page needs it. */
    public static Theme ready(ThemeFiles files) {
        return new Theme(files).ready(OF_PAGES);
    }

    /**
     * The same for templates that are being written: one that does not come to an end is stopped.
     *
     * @param limit how long one may take
     */
    public static Theme timed(ThemeFiles files, Duration limit) {
        return new Theme(files, Optional.of(TemplateTimer.ofPages(limit)));
    }

    private Theme ready(List<String> folders) {
        for (String folder : folders) {
            files.below(folder).keySet().stream()
                    .filter(name -> name.endsWith(".ftlh") || name.endsWith(".ftlx"))
                    .forEach(name -> readAhead(folder + name));
        }
        return this;
    }

    private void readAhead(String name) {
        try {
            Template template = configuration.getTemplate(name);
            timer.ifPresent(unused -> TemplateTimer.prepare(template));
        } catch (IOException | StackOverflowError e) {
            forget(name);
        }
    }

    /** FreeMarker would remember that it failed; so whoever renders a page with it reads it again, and can say why. */
    private void forget(String name) {
        try {
            configuration.removeTemplateFromCache(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget template " + name, e);
        }
    }

    /** Its files. */
    public ThemeFiles files() {
        return files;
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new ViewWrapper(Optional.empty(), false));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    /**
     * Renders a page, in UTF-8.
     *
     * @param subject what is being rendered, for faults: {@code topic muscle-twitches (en-GB)}
     * @throws TemplateFault if a template is missing, malformed or fails
     */
    public byte[] page(Page page, Messages messages, String subject) {
        String template = "pages/" + page.body().template() + ".ftlh";
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
        // Templates write in small pieces, and flush at their end.
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        render(template, Map.of("page", page), messages, subject, writer);
        return messages.marks().toMarkup(out.toByteArray());
    }

    /**
     * Draws the body map as a standalone SVG.
     *
     * @throws TemplateFault if the template is missing, malformed or fails
     */
    public Drawing bodyMap(BodyMap map, Messages messages, String subject) {
        String name = "drawings/body-map.ftlx";
        String svg = render(name, Map.of("map", map), messages, subject);
        Matcher size = VIEW_BOX.matcher(svg);
        if (!size.find()) {
            throw faults.of(name, "the body map has no viewBox of whole numbers that starts at 0 0");
        }
        return new Drawing(svg, Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    /**
     * A figure as it stands within prose.
     *
     * @throws TemplateFault if the template is missing, malformed or fails
     */
    public Html figure(FigureView figure, Messages messages, String subject) {
        return new Html(render("components/figure/in-prose.ftlh", Map.of("figure", figure), messages, subject));
    }

    /** A template as faults name it. */
    public String shown(String template) {
        return files.shown(template);
    }

    /**
     * Makes a print document.
     *
     * @throws TemplateFault if the template is missing, malformed or fails
     */
    public String print(String template, Page page, PrintView print, Messages messages, String subject) {
        return render(template, Map.of("page", page, "print", print), messages, subject);
    }

    /**
     * A figure as it stands within printed prose.
     *
     * @throws TemplateFault if the template is missing, malformed or fails
     */
    public PrintXml printFigure(FigureView figure, Messages messages, String subject) {
        return new PrintXml(render("print/figure-in-prose.ftlx", Map.of("figure", figure), messages, subject));
    }

    /**
     * A page of the quality report.
     *
     * @param name of the template in the folder {@code report}
     * @param page what the template sees as {@code page}
     * @throws TemplateFault if the template is missing, malformed or fails
     */
    public String report(String name, Record page, Messages messages, String subject) {
        return render("report/" + name + ".ftlh", Map.of("page", page), messages, subject);
    }

    private String render(String name, Map<String, ?> data, Messages messages, String subject) {
        StringWriter out = new StringWriter();
        render(name, data, messages, subject, out);
        return messages.marks().toMarkup(out.toString());
    }

    private void render(String name, Map<String, ?> data, Messages messages, String subject, Writer out) {
        try {
            Environment environment = configuration.getTemplate(name).createProcessingEnvironment(data, out);
            environment.setGlobalVariable("msg", new MessageMethod(messages));
            environment.setGlobalVariable("hasOwnStyle", hasOwnStyle);
            if (timer.isPresent()) {
                timer.get().process(environment);
            } else {
                environment.process();
            }
        } catch (TemplateTimer.Stopped e) {
            throw faults.stopped(name, subject, e);
        } catch (StackOverflowError e) {
            throw faults.of(
                    name,
                    "rendering " + subject
                            + " failed: templates call each other without end, or their parts are nested too deeply",
                    e);
        } catch (ParseException e) {
            throw faults.of(e);
        } catch (TemplateNotFoundException e) {
            throw faults.of(e.getTemplateName(), "the theme has no template \"" + e.getTemplateName() + "\"", e);
        } catch (TemplateException e) {
            throw faults.of(name, subject, e);
        } catch (CharacterCodingException e) {
            throw faults.of(name, "the template, or one that it includes, is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read template " + name, e);
        }
    }

    /** {@code msg("key", argument...)} of templates. */
    private record MessageMethod(Messages messages) implements TemplateMethodModelEx {
        @Override
        public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
            }
            if (values.length == 0 || !(values[0] instanceof String key)) {
                throw new TemplateModelException("msg(...) needs the key of a message");
            }
            if (!messages.has(key)) {
                throw new TemplateModelException("the message bundle has no \"" + key + "\"");
            }
            return messages.get(key, Arrays.copyOfRange(values, 1, values.length));
        }
    }
}
