package org.leafpress.content;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a reader looks at a page.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param dark whether the reader asked for dark colours
 * @param forced whether the system replaces the colours (Windows contrast themes)
 * @param scripts whether scripts may run
 */
record View(int width, int height, boolean dark, boolean forced, boolean scripts) {
    static final View PHONE = new View(320, 640, false, false, true);
    static final View DESK = new View(1280, 900, false, false, true);
    /** 1280 by 1024 pixels at 400% zoom (WCAG 2.2, 1.4.10). */
    static final View ZOOMED = new View(320, 256, false, false, true);

    View inTheDark() {
        return new View(width, height, true, forced, scripts);
    }

    View inForcedColors() {
        return new View(width, height, dark, true, scripts);
    }

    View withoutScripts() {
        return new View(width, height, dark, forced, false);
    }

    ColorScheme colorScheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    ForcedColors forcedColors() {
        return forced ? ForcedColors.ACTIVE : ForcedColors.NONE;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colorScheme())
                .setForcedColors(forcedColors())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts);
    }
}
