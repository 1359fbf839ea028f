package dev.kinora.animatic.stage.spider;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.creature.Standing;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws spiders, their webs, scorpions and what creeps in rings: a spider that does not walk sits in its web, or spins it. */
public final class SpiderRig implements Rig {
    private static final Set<String> WEBS = Set.of("prop.spider-web", "prop.cobweb");
    private static final Map<String, Crawler.Kind> CRAWLERS = Map.of(
            "animal.worm", Crawler.Kind.WORM,
            "animal.earthworm", Crawler.Kind.WORM,
            "animal.caterpillar", Crawler.Kind.CATERPILLAR,
            "animal.centipede", Crawler.Kind.CENTIPEDE,
            "animal.millipede", Crawler.Kind.CENTIPEDE,
            "animal.scorpion", Crawler.Kind.SCORPION);
    private static final Map<Crawler.Kind, Integer> USUAL = Map.of(
            Crawler.Kind.WORM, 0xFFC88078,
            Crawler.Kind.CATERPILLAR, 0xFF7CB03A,
            Crawler.Kind.CENTIPEDE, 0xFF8A4A26,
            Crawler.Kind.SCORPION, 0xFF4A3A2A);
    private static final Set<String> SPINS = Set.of(
            "action.spin", "action.knit", "action.build", "action.work", "action.move", "action.repair", "action.make");

    @Override
    public int match(Performer p) {
        return p.concept().equals("animal.spider") || WEBS.contains(p.concept()) || CRAWLERS.containsKey(p.concept())
                ? 3
                : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), "web");
        Crawler.Kind crawls = CRAWLERS.get(p.concept());
        if (crawls != null) {
            int usual = USUAL.getOrDefault(crawls, 0xFF7A5632);
            String said = p.look("colour", "");
            return Standing.build(p, new Crawler(crawls, said.isEmpty() ? usual : Colours.parse(said), seed), cast);
        }
        boolean spider = p.concept().equals("animal.spider");
        boolean webless =
                p.does("action.walk") || p.does("action.crawl") || p.does("action.run") || p.does("action.climb");
        boolean named = cast.scene().performers().stream().anyMatch(q -> WEBS.contains(q.concept()));
        if (spider && webless && !named) {
            return walking(p, seed);
        }
        boolean housed =
                cast.scene().performers().stream().anyMatch(q -> q.concept().equals("animal.spider"));
        double size = spider ? p.size() : Math.max(p.size(), 0.34);
        List<Cel> cels = spider || !housed ? web(p, size, seed, spider) : List.of();
        return new Figure(
                p.id(), t -> p.x(), t -> 0.0, p.z(), p.facing() < 0, size, cels, t -> List.of(), Figure.Anchors.NONE);
    }

    private static int colour(Performer p) {
        String said = p.look("colour", "");
        return said.isEmpty() ? 0xFF7A5632 : Colours.parse(said);
    }

    private static List<Cel> web(Performer p, double size, long seed, boolean inhabited) {
        Web web = new Web(size, seed);
        Rect box = Paths.rect(-0.85 * size, -1.25 * size, 0.85 * size, 0.12 * size);
        List<Cel> cels = new ArrayList<>();
        cels.add(Cel.still("twigs", box, (pen, k) -> web.twigs(pen)));
        cels.add(Cel.rigid("web", box, t -> sway(t, size), (pen, k) -> web.draw(pen)));
        if (inhabited) {
            Arachnid a = new Arachnid(colour(p), seed);
            double unit = size * 0.115;
            boolean spins = p.acts().stream().anyMatch(x -> SPINS.contains(x.verb()));
            Rect own = Paths.rect(-2.4 * unit, -2.4 * unit, 2.4 * unit, 2.4 * unit);
            cels.add(new Cel.Cycle(
                    "spider",
                    own,
                    Arachnid.POSES,
                    t -> spins ? Math.floorMod((int) Math.floor(t / 0.9 * Arachnid.POSES), Arachnid.POSES) : 0,
                    t -> on(web, t, size, spins),
                    (pen, k) -> pen.units(unit, pen.light().hero(), q -> a.above(q, (double) k / Arachnid.POSES))));
        }
        return cels;
    }

    private static Move sway(double t, double size) {
        return Move.turned(0.010 * Math.sin(0.9 * t) + 0.005 * Math.sin(2.3 * t), 0, -1.2 * size, 0, 0);
    }

    /** Where the spider is: in the hub, or on its way round. */
    private static Move on(Web web, double t, double size, boolean spins) {
        if (!spins) {
            double nod = 0.04 * Math.sin(1.3 * t);
            return Move.turned(nod, 0, 0, web.x(), web.y() + 0.004 * size * Math.sin(2 * t));
        }
        double round = 0.55 * t;
        double r = size * (0.25 + 0.035 * Math.sin(0.3 * t));
        double x = web.x() + Math.cos(round) * r;
        double y = web.y() + Math.sin(round) * r;
        return Move.turned(round + Math.PI, 0, 0, x, y);
    }

    private static Figure walking(Performer p, long seed) {
        Arachnid a = new Arachnid(colour(p), seed);
        double size = p.size() * 0.5;
        double unit = size * 0.62;
        int way = p.facing() < 0 ? -1 : 1;
        double speed = Math.max(p.speed(), 0.06);
        double period = 1.3 * unit / speed;
        double step = period / Arachnid.POSES;
        Rect box = Paths.rect(-2.6 * unit, -1.8 * unit, 2.6 * unit, 0.6 * unit);
        Cel body = new Cel.Cycle(
                "body",
                box,
                Arachnid.POSES,
                t -> Math.floorMod((int) Math.floor(t / step), Arachnid.POSES),
                t -> Move.NONE,
                (pen, k) -> pen.units(unit, pen.light().hero(), q -> a.beside(q, (k + 0.5) / Arachnid.POSES)));
        return new Figure(
                p.id(),
                t -> p.x() + way * speed * (Math.floor(t / step) + 0.5) * step,
                t -> 0.0,
                p.z(),
                p.facing() < 0,
                size,
                List.of(body),
                t -> List.of(new Contact(0, 1.4 * unit, 0.05 * unit)),
                Figure.Anchors.NONE);
    }
}
