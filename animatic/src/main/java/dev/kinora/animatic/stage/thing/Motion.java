package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.solid.Eye;

/**
 * How a group of a thing's parts moves: a line {@code ~ group way} of the catalogue. Lengths are centimetres, times
 * seconds, angles degrees; {@code at} is when it begins, {@code every} how often it happens, {@code when} the deed that
 * sets it going.
 */
record Motion(Kind.Line line) {
    /** Centimetres a second, squared; slower than the real one, so that a fall is seen. */
    private static final double GRAVITY = 150;

    String group() {
        return line.words().getFirst();
    }

    /** Whether a performer sets it going. */
    boolean goes(Performer p) {
        String when = line.text("when", "");
        return when.isEmpty() || p.acts().stream().anyMatch(a -> a.verb().matches("action\\.(" + when + ")"));
    }

    /** Where the group lies at second t. */
    Move at(double t, Eye eye) {
        double k = eye.scale(0);
        return switch (line.words().get(1)) {
            case "fall" -> Move.by(0, -k * fallen(t));
            case "spin" -> turned(eye, 2 * Math.PI * t / line.number("every", 4));
            case "rock" -> turned(eye, rad("deg", 10) * Math.sin(2 * Math.PI * t / line.number("every", 1)));
            case "hammer" -> turned(eye, rad("deg", 10) * Math.abs(Math.sin(Math.PI * t / line.number("every", 0.1))));
            case "topple" -> turned(eye, rad("deg", 40) * landed(t - line.number("at", 1), 0.5));
            case "shake" -> shaken(t, k * line.number("far", 0.3));
            case "chop" -> Move.by(0, -k * line.number("high", 5) * chop(t / line.number("every", 1.2)));
            case "part" -> parted(t, k);
            case "press" -> pressed(t, k);
            case "flip" -> flipped(t, eye, k);
            case "write" -> written(t, eye);
            default ->
                throw new IllegalArgumentException(
                        "nothing moves like " + line.words().get(1));
        };
    }

    private double rad(String option, double otherwise) {
        return Math.toRadians(line.number(option, otherwise));
    }

    private double[] pivot(Eye eye) {
        double[] p = line.points().getFirst();
        return new double[] {eye.sheetX(p[0], p[2]), eye.sheetY(p[1], p[2])};
    }

    private Move turned(Eye eye, double radians) {
        double[] p = pivot(eye);
        return Move.turned(radians, p[0], p[1], 0, 0);
    }

    /** Centimetres above its place: it falls, springs up a little and lies. */
    private double fallen(double t) {
        double from = line.number("from", 40);
        double age = t - line.number("at", 1);
        double fall = Math.sqrt(2 * from / GRAVITY);
        if (age <= 0) {
            return from + 10;
        }
        if (age < fall) {
            return from - GRAVITY / 2 * age * age;
        }
        double after = age - fall;
        return Math.abs(Math.sin(after * 11)) * Math.exp(-after * 9) * line.number("spring", 0.9);
    }

    /** 0 to 1: comes down faster and faster, springs back and lies. */
    private static double landed(double age, double length) {
        if (age <= 0) {
            return 0;
        }
        double u = age / length;
        return u < 1 ? u * u : 1 - 0.06 * Math.abs(Math.sin((u - 1) * 7)) * Math.exp(-(u - 1) * 4);
    }

    /** Trembles for a while, rests, and trembles again. */
    private static Move shaken(double t, double far) {
        double u = t % 2.6;
        double k = far * Noise.smooth(0, 0.08, u) * Noise.smooth(2.3, 2.1, u);
        return new Move(
                k * Math.sin(t * 71), -Math.abs(k * Math.sin(t * 97)), k * 0.12 * Math.sin(t * 59), 0, 0, 1, 1, 1);
    }

    /** 1 up, 0 down: down quickly, up slowly. */
    private static double chop(double turns) {
        double u = turns - Math.floor(turns);
        return u < 0.22 ? 1 - Noise.smooth(0, 0.22, u) : Noise.smooth(0.42, 1, u);
    }

    private Move parted(double t, double k) {
        double u = Noise.smooth(0, 1, (t - line.number("at", 0.6)) / line.number("for", 2));
        double[] p = line.points().getFirst();
        double x = -p[0] * k;
        return new Move(
                k * line.number("dx", 0) * u, -k * line.number("dy", 0) * u, rad("deg", 0) * u, -x, -p[1] * k, 1, 1, 1);
    }

    /** Waits above, comes down, rests on it and goes. */
    private Move pressed(double t, double k) {
        double age = (t - line.number("at", 0.6)) % line.number("every", 1e6);
        double up = line.number("high", 8);
        double quick = line.number("for", 0.5);
        double down = Noise.smooth(0, 1, age / quick)
                - Noise.smooth(0, 1, (age - quick - line.number("rest", 1e6)) / (1.6 * quick));
        double deep = line.number("deep", 0) * Noise.smooth(0.9, 1.1, age / quick);
        double y = up * (1 - down) - deep * down;
        return Move.by(k * line.number("side", 0) * (1 - down), -k * y);
    }

    /** Thrown up and turned over in the air, again and again. */
    private Move flipped(double t, Eye eye, double k) {
        double every = line.number("every", 3);
        double air = line.number("for", 1.3);
        double u = (t - line.number("at", 0.5)) % every / air;
        if (u <= 0 || u >= 1) {
            return Move.NONE;
        }
        double[] p = pivot(eye);
        double up = 4 * u * (1 - u) * line.number("high", 16);
        double over = Math.cos(2 * Math.PI * u);
        double flat = Math.copySign(Math.max(0.3, Math.abs(over)), over < 0 ? -1 : 1);
        return new Move(0, -k * up, 0.5 * Math.sin(2 * Math.PI * u), p[0], p[1], 1, flat, 1);
    }

    /** Goes along a line on a sheet of paper, as a nib does. */
    private Move written(double t, Eye eye) {
        double[] from = Stroke.point(line.points(), 0);
        double u = Stroke.along(line, t);
        double[] p = Stroke.point(line.points(), u);
        double lift = u >= 1 ? 0.4 * eye.scale(0) : 0;
        return Move.by(
                eye.sheetX(p[0], p[2]) - eye.sheetX(from[0], from[2]),
                eye.sheetY(p[1], p[2]) - eye.sheetY(from[1], from[2]) - lift);
    }
}
