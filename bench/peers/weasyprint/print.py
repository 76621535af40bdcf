"""Prints HTML files with WeasyPrint, with as many processes as there are processors.

Arguments: a style sheet that names the fonts, and the files; the PDF of a.html is a.weasyprint.pdf.
"""

import logging
import sys
from multiprocessing import Pool
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration


def begin(fonts):
    """What one process needs for all of its documents."""
    global configuration, style
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    configuration = FontConfiguration()
    style = CSS(fonts, font_config=configuration)


def make(file):
    HTML(file).write_pdf(
        Path(file).with_suffix(".weasyprint.pdf"),
        stylesheets=[style],
        font_config=configuration,
        variant="pdf/ua-1",
    )


if __name__ == "__main__":
    with Pool(initializer=begin, initargs=(sys.argv[1],)) as pool:
        for _ in pool.imap_unordered(make, sys.argv[2:]):
            pass
