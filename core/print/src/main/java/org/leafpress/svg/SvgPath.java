package org.leafpress.svg;

import java.awt.geom.Path2D;
import java.util.Optional;

/** Reads the {@code d} attribute of an SVG path, as SVG 1.1 section 8.3 defines it. */
final class SvgPath {
    /** A path of more parts is a traced photograph. */
    private static final int MOST_SEGMENTS = 100_000;

    private final SvgScanner in;
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last control point, of which the smooth commands take the mirror image. */
    private double controlX;

    private double controlY;
    private char before = ' ';
    private int segments;
    /** Up to here it was understood. */
    private int good;

    private SvgPath(String data) {
        in = new SvgScanner(data);
    }

    /**
     * What came of reading a path.
     *
     * @param path as far as it can be read, which is as far as browsers draw it
     * @param data what describes the path as far as that
     * @param fault why it ends there, as a lower-case phrase
     * @param tooLong true if it has far more parts than anyone draws
     */
    record Reading(Path2D path, String data, Optional<String> fault, boolean tooLong) {}

    static Reading read(String data) {
        SvgPath reader = new SvgPath(data);
        try {
            reader.run();
            return new Reading(reader.path, data, Optional.empty(), false);
        } catch (SvgFault e) {
            String good = data.substring(0, reader.good);
            return new Reading(reader.path, good, Optional.of(e.reason()), reader.segments > MOST_SEGMENTS);
        }
    }

    private void run() throws SvgFault {
        char command = ' ';
        while (!in.atEnd()) {
            char next = in.letter().orElse(' ');
            if (next != ' ') {
                command = next;
            } else if (command == ' ' || Character.toUpperCase(command) == 'Z') {
                throw new SvgFault("a path does not begin with a command");
            }
            if (path.getCurrentPoint() == null && Character.toUpperCase(command) != 'M') {
                throw new SvgFault("a path does not begin with a move");
            }
            if (++segments > MOST_SEGMENTS) {
                throw new SvgFault("a path has more than " + MOST_SEGMENTS + " parts");
            }
            draw(Character.toUpperCase(command), Character.isLowerCase(command));
            before = Character.toUpperCase(command);
            good = in.position();
            if (before == 'M') {
                // Further pairs of numbers after a move are lines.
                command = command == 'm' ? 'l' : 'L';
            }
        }
    }

    private void draw(char command, boolean relative) throws SvgFault {
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        switch (command) {
            case 'M' -> {
                x = ox + in.number();
                y = oy + in.number();
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(ox + in.number(), oy + in.number());
            case 'H' -> line(ox + in.number(), y);
            case 'V' -> line(x, oy + in.number());
            case 'C' ->
                cubic(
                        ox + in.number(),
                        oy + in.number(),
                        ox + in.number(),
                        oy + in.number(),
                        ox + in.number(),
                        oy + in.number());
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                cubic(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        ox + in.number(),
                        oy + in.number(),
                        ox + in.number(),
                        oy + in.number());
            }
            case 'Q' -> quadratic(ox + in.number(), oy + in.number(), ox + in.number(), oy + in.number());
            case 'T' -> {
                boolean smooth = before == 'Q' || before == 'T';
                quadratic(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        ox + in.number(),
                        oy + in.number());
            }
            case 'A' -> {
                double rx = Math.abs(in.number());
                double ry = Math.abs(in.number());
                double rotation = in.number();
                boolean large = in.flag();
                boolean sweep = in.flag();
                arc(rx, ry, rotation, large, sweep, ox + in.number(), oy + in.number());
            }
            case 'Z' -> {
                path.closePath();
                path.moveTo(startX, startY);
                x = startX;
                y = startY;
            }
            default -> throw new SvgFault("a path has the unknown command \"" + command + "\"");
        }
    }

    private void line(double toX, double toY) {
        x = toX;
        y = toY;
        path.lineTo(x, y);
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        controlX = x2;
        controlY = y2;
        x = toX;
        y = toY;
    }

    private void quadratic(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        controlX = x1;
        controlY = y1;
        x = toX;
        y = toY;
    }

    /** SVG 1.1 appendix F.6: from end points to a centre, then quarter by quarter as curves. */
    private void arc(double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        if (rx < 1e-9 || ry < 1e-9 || (Math.abs(toX - x) < 1e-9 && Math.abs(toY - y) < 1e-9)) {
            line(toX, toY);
            return;
        }
        double phi = StrictMath.toRadians(degrees);
        double cos = StrictMath.cos(phi);
        double sin = StrictMath.sin(phi);
        double dx = (x - toX) / 2;
        double dy = (y - toY) / 2;
        double x1 = cos * dx + sin * dy;
        double y1 = -sin * dx + cos * dy;
        double lambda = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
        double grow = lambda > 1 ? Math.sqrt(lambda) : 1;
        double a = rx * grow;
        double b = ry * grow;
        double denominator = a * a * y1 * y1 + b * b * x1 * x1;
        double root = Math.sqrt(Math.max(0, (a * a * b * b - denominator) / denominator));
        double factor = large == sweep ? -root : root;
        double cx1 = factor * a * y1 / b;
        double cy1 = -factor * b * x1 / a;
        double cx = cos * cx1 - sin * cy1 + (x + toX) / 2;
        double cy = sin * cx1 + cos * cy1 + (y + toY) / 2;
        double from = StrictMath.atan2((y1 - cy1) / b, (x1 - cx1) / a);
        double sweepAngle = StrictMath.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - from;
        if (sweep && sweepAngle < 0) {
            sweepAngle += 2 * Math.PI;
        } else if (!sweep && sweepAngle > 0) {
            sweepAngle -= 2 * Math.PI;
        }
        int parts = Math.max(1, (int) Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
        for (int i = 0; i < parts; i++) {
            double t1 = from + sweepAngle * i / parts;
            double t2 = from + sweepAngle * (i + 1) / parts;
            double k = 4 / 3.0 * StrictMath.tan((t2 - t1) / 4);
            double[] c = {
                StrictMath.cos(t1) - k * StrictMath.sin(t1),
                StrictMath.sin(t1) + k * StrictMath.cos(t1),
                StrictMath.cos(t2) + k * StrictMath.sin(t2),
                StrictMath.sin(t2) - k * StrictMath.cos(t2),
                StrictMath.cos(t2),
                StrictMath.sin(t2)
            };
            for (int p = 0; p < 6; p += 2) {
                double px = c[p] * a;
                double py = c[p + 1] * b;
                c[p] = cos * px - sin * py + cx;
                c[p + 1] = sin * px + cos * py + cy;
            }
            path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        }
        x = toX;
        y = toY;
    }
}
