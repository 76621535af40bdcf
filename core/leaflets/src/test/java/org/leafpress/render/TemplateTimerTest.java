package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Templates have a limit of what they may take of the processor. */
class TemplateTimerTest {
    private static final TemplateTimer TIMER = TemplateTimer.ofPages(Duration.ofMillis(200));

    private final StringWriter written = new StringWriter();

    @Test
    void aTemplateThatDoesNotEndIsStopped() throws IOException {
        Environment environment = environment("<#list 1.. as number></#list>", written);
        assertThatThrownBy(() -> TIMER.process(environment)).isInstanceOf(TemplateTimer.Stopped.class);
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
        TIMER.process(environment("done", slow));
        assertThat(written).hasToString("done");
    }

    private static Environment environment(String text, Writer out) throws IOException {
        Template template = new Template("page.ftlh", text, new Configuration(Configuration.VERSION_2_3_34));
        TemplateTimer.prepare(template);
        try {
            return template.createProcessingEnvironment(Map.of(), out);
        } catch (freemarker.template.TemplateException e) {
            throw new IllegalStateException(e);
        }
    }
}
