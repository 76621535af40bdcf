package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates have a limit of what they may take of the processor. */
class TemplateTimerTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private final StringWriter written = new StringWriter();

    /** The first looks whether it is to stop, the others do not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as number></#list>",
                "<@'<#list 1.. as number></#list>'?interpret/>",
                "<@(\"'<#list 1.. as number></#list>'?interpret\"?eval)/>",
                "<#assign depth = (depth!0) + 1><#if depth < 60><#include 'page.ftlh'><#include 'page.ftlh'></#if>"
                        + "<#assign depth = depth - 1>",
                "<#macro twice n><#if (n > 0)><@twice n - 1/><@twice n - 1/></#if></#macro><@twice 60/>",
                "<#function twice n><#if n < 1><#return 0></#if><#return twice(n - 1) + twice(n - 1)></#function>"
                        + "${twice(60)}",
                "${(1..)?filter(number -> false)?first}",
                "${(1..)?take_while(number -> true)?size}",
                "<#list (1..)?filter(number -> false) as number></#list>",
                "${'x'?left_pad(99)?replace(' ', 'a')?matches('((a|a)*)*b')?c}"
            })
    void aTemplateThatDoesNotEndIsStopped(String endless) throws IOException {
        Environment environment = environment(endless, written);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatThrownBy(() -> TemplateTimer.ofPages(LIMIT).process(environment))
                        .isInstanceOf(TemplateTimer.Stopped.class)
                        .hasMessage("took longer than 0 s"));
    }

    @Test
    void noThreadIsLeftBehindForAThemeThatHasLeftOne() throws IOException {
        TemplateTimer timer = TemplateTimer.ofPages(LIMIT);
        Environment endless = environment("${(1..)?filter(number -> false)?first}", written);
        assertThatThrownBy(() -> timer.process(endless)).isInstanceOf(TemplateTimer.Stopped.class);
        Environment next = environment("done", written);
        assertThatThrownBy(() -> timer.process(next)).isInstanceOf(TemplateTimer.Stopped.class);
        assertThat(written).hasToString("");
    }

    @Test
    void aTemplateThatHeedsTheLimitIsNotHeldAgainstTheNextPage() throws Exception {
        TemplateTimer timer = TemplateTimer.ofPages(LIMIT);
        Environment endless = environment("<#list 1.. as number></#list>", written);
        assertThatThrownBy(() -> timer.process(endless)).isInstanceOf(TemplateTimer.Stopped.class);
        timer.process(environment("done", written));
        assertThat(written).hasToString("done");
    }

    @Test
    void whatATemplateFailsWithIsToldAsItIs() throws IOException {
        Environment environment = environment("${missing}", written);
        assertThatThrownBy(() -> TemplateTimer.ofPages(LIMIT).process(environment))
                .isInstanceOf(InvalidReferenceException.class);
    }

    @Test
    void aTemplateThatHasToWaitIsNot() throws Exception {
        Writer slow = new FilterWriter(written) {
            @Override
            public void write(String text, int start, int length) throws IOException {
                try {
                    Thread.sleep(600);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                out.write(text, start, length);
            }
        };
        TemplateTimer.ofPages(LIMIT).process(environment("done", slow));
        assertThat(written).hasToString("done");
    }

    private static Environment environment(String text, Writer out) throws IOException {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("page.ftlh", text);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        Template template = configuration.getTemplate("page.ftlh");
        TemplateTimer.prepare(template);
        try {
            return template.createProcessingEnvironment(Map.of(), out);
        } catch (freemarker.template.TemplateException e) {
            throw new IllegalStateException(e);
        }
    }
}
