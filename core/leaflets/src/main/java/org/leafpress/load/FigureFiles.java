package org.leafpress.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.FileRef;
import org.leafpress.model.Photo;
import org.leafpress.model.Picture;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.parse.svg.SvgFile;
import org.leafpress.parse.svg.SvgReader;
import org.leafpress.source.ContentFolder;

/** Reads the figures of a topic: drawings and photographs, told apart by what their files are. */
final class FigureFiles {
    /** A page with more is slow on a phone, and a leaflet with more is a book. */
    private static final int MOST_PHOTOS = 40;

    private static final int NARROWEST = 16;
    private static final int WIDEST = 2000;

    private final ContentFolder source;
    private final PhotoStore photos;

    /**
     * Reads figures from a folder.
     *
     * @param source the content folder, or the same one recording what is read
     */
    FigureFiles(ContentFolder source, PhotoStore photos) {
        this.source = source;
        this.photos = photos;
    }

    /** The figures by id, without those that cannot be shown. */
    Map<String, Picture> read(List<FigureFile> figures, Diagnostics diagnostics) {
        Map<String, Picture> pictures = new HashMap<>();
        int count = 0;
        for (FigureFile figure : figures) {
            Optional<Picture> picture = count > MOST_PHOTOS ? Optional.empty() : read(figure.file(), diagnostics);
            figure.width().ifPresent(width -> check(width, figure, picture, diagnostics));
            picture.ifPresent(found -> pictures.put(figure.id().value(), found));
            count += picture.filter(Photo.class::isInstance).isPresent() ? 1 : 0;
            if (count == MOST_PHOTOS + 1) {
                count++;
                diagnostics.report(
                        Code.MANY_PHOTOS,
                        figure.file().place(),
                        "the topic has more than " + MOST_PHOTOS + " photographs",
                        "keep those that show the reader something that words do not, or part the topic in two");
            }
        }
        return pictures;
    }

    private static void check(int width, FigureFile figure, Optional<Picture> picture, Diagnostics diagnostics) {
        if (width < NARROWEST || width > WIDEST) {
            diagnostics.report(
                    Code.FIGURE_WIDTH,
                    figure.id().place(),
                    "the width of the figure \"" + figure.id().value() + "\" is " + width,
                    "write a number of pixels from " + NARROWEST + " to " + WIDEST
                            + ", or leave it out: the figure is then as large as its file says");
        } else if (picture.filter(Photo.class::isInstance)
                .filter(photo -> photo.width() < width)
                .isPresent()) {
            diagnostics.report(
                    Code.FIGURE_WIDTH,
                    figure.id().place(),
                    "the photograph of the figure \"" + figure.id().value() + "\" has fewer pixels than the " + width
                            + " that it is to be wide",
                    "leave width out, or take a larger copy of the photograph: this one would be blurred");
        }
    }

    private Optional<Picture> read(FileRef file, Diagnostics diagnostics) {
        Optional<byte[]> bytes = source.readBytes(file.path(), file.place(), SvgFile.LARGEST_READ, diagnostics);
        if (bytes.filter(PhotoStore::isPhoto).isPresent()) {
            return photos.read(file, bytes.get(), diagnostics).map(photo -> photo);
        }
        return bytes.flatMap(found -> SvgFile.readFigure(file, found, diagnostics))
                .flatMap(svg -> SvgReader.readFigure(svg.path(), svg.text(), diagnostics));
    }
}
