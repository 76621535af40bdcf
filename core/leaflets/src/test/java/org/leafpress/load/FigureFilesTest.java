package org.leafpress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.Drawing;
import org.leafpress.model.FileRef;
import org.leafpress.model.Id;
import org.leafpress.model.Photo;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class FigureFilesTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void drawingsAndPhotographsAreToldApartByTheirContent() throws IOException {
        Files.write(folder.resolve("photo.png"), photograph());
        Files.writeString(
                folder.resolve("drawing.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h2v3'/></svg>");
        var pictures = files().read(List.of(figure("photo.png", 1), figure("drawing.svg", 2)), diagnostics);
        assertThat(pictures.get("f1")).isInstanceOf(Photo.class);
        assertThat(pictures.get("f2")).isInstanceOf(Drawing.class);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aTopicHasAtMostFortyPhotographs() throws IOException {
        Files.write(folder.resolve("photo.png"), photograph());
        List<FigureFile> figures = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            figures.add(figure("photo.png", i));
        }
        assertThat(files().read(figures, diagnostics)).hasSize(40);
        assertThat(diagnostics.sorted()).isEmpty();
        figures.add(figure("photo.png", 41));
        figures.add(figure("photo.png", 42));
        files().read(figures, diagnostics);
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        assertThat(diagnostics.sorted().stream().map(formatter::format)).containsExactly("""
                topic.yaml:41:3: error[LP508]: the topic has more than 40 photographs
                  help: keep those that show the reader something that words do not, or part the topic in two""");
    }

    @Test
    void aWidthIsWithinLimitsAndNoPhotographIsBlownUp() throws IOException {
        Files.write(folder.resolve("photo.png"), photograph());
        files().read(
                        List.of(
                                figure("photo.png", 1, Optional.of(30)),
                                figure("photo.png", 2, Optional.of(31)),
                                figure("photo.png", 3, Optional.of(15))),
                        diagnostics);
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        assertThat(diagnostics.sorted().stream().map(formatter::format)).containsExactly("""
                topic.yaml:2:3: error[LP611]: the photograph of the figure "f2" has fewer pixels than the 31 that it is to be wide
                  help: leave width out, or take a larger copy of the photograph: this one would be blurred""", """
                topic.yaml:3:3: error[LP611]: the width of the figure "f3" is 15
                  help: write a number of pixels from 16 to 2000, or leave it out: the figure is then as large as its file says""");
    }

    private FigureFiles files() {
        ContentFolder content = ContentFolder.at(folder, Limits.STANDARD);
        return new FigureFiles(content, new PhotoStore(content, Optional.empty()));
    }

    private static FigureFile figure(String file, int line) {
        return figure(file, line, Optional.empty());
    }

    private static FigureFile figure(String file, int line, Optional<Integer> width) {
        Place place = Place.at("topic.yaml", line, 3, 5);
        return new FigureFile(place, new Id("f" + line, place), new FileRef(file, place), Optional.empty(), width);
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
