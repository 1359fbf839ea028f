package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who goes for a part of the shot only: walks up and then sits down, waits and then runs. The way fits into the picture, so that
 * its end is seen.
 */
final class Pacing {
    /** Share of the picture's half width that such a way takes. */
    private static final double WAY = 1.0;

    /** Share of it that the first picture shows at least. */
    private static final double SEEN = 0.72;

    private Pacing() {}

    /** The same performer, somewhere else. */
    static Performer beside(Performer p, double x) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }

    /** Whether a role goes in one part of the shot and stays in another. */
    static boolean mixed(Troupe.Role role, Troupe troupe) {
        boolean lives = role.thing().isA("person") || role.thing().isA("animal");
        return lives && role.tie() == Troupe.Tie.FREE && mixed(Beats.speeds(Beats.of(role, troupe, 1)));
    }

    private static boolean mixed(List<double[]> speeds) {
        return speeds.size() > 1
                && speeds.stream().anyMatch(s -> s[1] > 0)
                && speeds.stream().anyMatch(s -> s[1] == 0);
    }

    /**
     * The same performer with its pace written down.
     *
     * @param half metres from the middle of the picture to its side where it goes
     * @param seconds of the shot
     */
    static Performer paced(Performer p, double half, double seconds) {
        List<double[]> speeds = Beats.speeds(p.acts());
        if (!mixed(speeds) || p.facing() == 0 || p.speed() <= 0 || p.support().isPresent()) {
            return p;
        }
        double most = speeds.stream().mapToDouble(s -> s[1]).max().orElse(1);
        double gone = 0;
        for (int i = 0; i < speeds.size(); i++) {
            double end = i + 1 < speeds.size() ? speeds.get(i + 1)[0] : seconds;
            gone += p.speed() * speeds.get(i)[1] / most * (end - speeds.get(i)[0]);
        }
        double fit = Math.min(1, WAY * half / gone);
        StringBuilder pace = new StringBuilder();
        for (double[] s : speeds) {
            pace.append(pace.isEmpty() ? "" : ",")
                    .append(String.format(Locale.ROOT, "%.3f:%.4f", s[0], fit * p.speed() * s[1] / most));
        }
        boolean arrives = speeds.getLast()[1] == 0;
        double back = p.facing() * gone * fit * (arrives ? 1 : 0.75);
        double start = Math.max(-SEEN * half, Math.min(SEEN * half, p.x() - back));
        Map<String, String> look = new LinkedHashMap<>(p.look());
        look.put("pace", pace.toString());
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                start,
                p.z(),
                p.size(),
                p.facing(),
                p.speed() * fit,
                p.lift(),
                p.acts(),
                p.support());
    }
}
