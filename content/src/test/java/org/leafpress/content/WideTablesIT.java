package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is wider than its page, of which a column can be out of sight: a day of doses, for example. */
@ExtendWith(ChromiumExtension.class)
class WideTablesIT {
    private static final View TABLET = new View(768, 900, false, false, true);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEdgeIsShadedIfAndOnlyIfMoreIsBehindIt(boolean dark, Chromium chromium) throws IOException {
        Page tab = chromium.open(dark ? TABLET.inTheDark() : TABLET, "topics/muscle-twitches.html");
        Locator wide = tab.locator(".wide").first();
        Color paper = edge(wide, false);
        assertThat(edge(wide, true)).isEqualTo(paper);
        wide.evaluate("box => { box.firstElementChild.style.width = '70em' }");
        assertThat(edge(wide, false)).isEqualTo(paper);
        assertThat(brightness(edge(wide, true)) - brightness(paper)).matches(difference -> Math.abs(difference) > 60);
        wide.evaluate("box => { box.scrollLeft = 9999 }");
        assertThat(edge(wide, false)).isNotEqualTo(paper);
    }

    /** The colour a pixel inside the left or right edge, just above the lower one, where no letters are. */
    private static Color edge(Locator box, boolean right) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(box.screenshot()));
        return new Color(picture.getRGB(right ? picture.getWidth() - 2 : 1, picture.getHeight() - 4));
    }

    private static int brightness(Color colour) {
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }
}
