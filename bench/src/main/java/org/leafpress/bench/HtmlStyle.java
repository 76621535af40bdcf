package org.leafpress.bench;

import java.util.Locale;
import org.leafpress.typeset.Margins;
import org.leafpress.typeset.PageSize;
import org.leafpress.typeset.PrintSettings;
import org.leafpress.typeset.TypeScale;

/** A style sheet with the sizes and margins of print settings, so that all engines fill as many pages. */
final class HtmlStyle {
    private HtmlStyle() {}

    static String of(PrintSettings settings) {
        PageSize page = page(settings);
        Margins margins = settings.margins();
        TypeScale type = settings.type();
        return String.format(
                Locale.ROOT,
                """
            @page { size: %.2fpt %.2fpt; margin: %.2fpt %.2fpt %.2fpt;
              @top-left { content: element(header) } @bottom-left { content: element(footer) } }
            body { font-family: %s; font-size: %.2fpt; line-height: %.2f; margin: 0; color: #1b2328 }
            h1, h2, h3, h4, b, th, dt { font-weight: 700 }
            h1 { font-size: %.2fpt } h2 { font-size: %.2fpt } h3, h4 { font-size: %.2fpt }
            .lead { font-size: %.2fpt } .small { font-size: %.2fpt } .header, .footer { font-size: %.2fpt }
            h1, h2, h3, h4, p, ul, ol, dl, table { margin: 0 0 6pt }
            table { border-collapse: collapse; width: 100%% } th, td { border: 0.5pt solid #a9b8c0; padding: 3pt }
            .card { border: 1pt solid #212b32; padding: 6pt; page-break-inside: avoid } .keep { page-break-inside: avoid }
            .header { position: running(header) } .footer { position: running(footer) }
            .number:after { content: "Page " counter(page) " of " counter(pages) }
            """,
                page.width(),
                page.height(),
                margins.top(),
                margins.side(),
                margins.bottom(),
                String.join(", ", ThemeFonts.FAMILIES),
                type.body(),
                type.leading(),
                type.title(),
                type.section(),
                type.subsection(),
                type.lead(),
                type.small(),
                type.furniture());
    }

    /** One page or panel; only the typesetter lays several on a sheet. */
    private static PageSize page(PrintSettings settings) {
        PageSize across = settings.paper().landscape();
        return switch (settings.folding()) {
            case NONE -> settings.paper();
            case BOOKLET -> new PageSize(across.width() / 2, across.height());
            case TRI_FOLD -> new PageSize(across.width() / 3, across.height());
        };
    }
}
