package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Driven;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Loosed;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.Succession;
import dev.kinora.animatic.stage.Turned;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.prop.Holding;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.skija.impl.Library;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * One shot, built: its planes baked, its figures ready. Thread-safe; frames are painted by any number of {@link
 * FramePainter}s, in any order, with the same result.
 */
public final class Film implements Painting {
    static {
        // Two threads that meet Skija's classes for the first time at once wait for each other for ever.
        Library.staticLoad();
    }

    private final Scene scene;
    private final View view;
    private final Stage stage;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Mishaps mishaps = new Mishaps();
    private final Map<String, Art> cels = new ConcurrentHashMap<>();
    private final LongAdder drawing = new LongAdder();
    private final LongAdder finishing = new LongAdder();

    /** Something in depth order: exactly one of the two is present. */
    record Item(double z, Optional<Layer> layer, Optional<Figure> figure) {}

    public Film(Scene scene, Repertoire repertoire) {
        this.scene = scene;
        view = new View(scene.frame(), scene.camera());
        stage = stage(repertoire);
        Map<String, Figure> built = new HashMap<>();
        for (Performer p : supportsFirst(scene.performers())) {
            Rig.Cast cast = new Rig.Cast(scene, view, stage.light(), Map.copyOf(built));
            acting(p, repertoire, cast)
                    .map(f -> Turned.of(Loosed.of(Driven.of(together(f, p, built), p, view), p), p))
                    .ifPresent(f -> {
                        built.put(p.id(), f);
                        figures.add(f);
                    });
        }
        stage.layers().forEach(l -> items.add(new Item(l.z(), Optional.of(l), Optional.empty())));
        figures.forEach(f -> items.add(new Item(f.z(), Optional.empty(), Optional.of(f))));
        figures.forEach(
                f -> f.front().ifPresent(near -> items.add(new Item(near.z(), Optional.empty(), Optional.of(near)))));
        items.sort(Comparator.comparingDouble(Item::z).reversed());
        if (view.rigid()) {
            List<Item> merged = Flattening.of(items, view);
            items.clear();
            items.addAll(merged);
        }
        if (view.rigid() || view.slides()) {
            items.replaceAll(Film::aligned);
        }
    }

    private static Item aligned(Item item) {
        return item.layer()
                .filter(l -> l instanceof Layer.Plane)
                .map(l -> {
                    Layer.Plane p = (Layer.Plane) l;
                    Layer same = new Layer.Plane(p.z(), p.art().aligned(), p.drift(), p.wrap(), p.mode(), p.alpha());
                    return new Item(item.z(), Optional.of(same), Optional.empty());
                })
                .orElse(item);
    }

    /** The best setting that can be built: a generator that breaks must not cost the video. */
    private Stage stage(Repertoire repertoire) {
        IllegalStateException none = new IllegalStateException("no setting could be built");
        for (var choice : repertoire.settings(scene)) {
            try {
                return choice.generator().build(choice.subject(), view);
            } catch (RuntimeException e) {
                mishaps.note("setting " + choice.generator().getClass().getSimpleName(), e);
                none.addSuppressed(e);
            }
        }
        throw none;
    }

    /** The figure of somebody, made of several where it does one thing after another that no rig draws in one. */
    private Optional<Figure> acting(Performer p, Repertoire repertoire, Rig.Cast cast) {
        return Succession.needed(p)
                ? Succession.of(p, part -> figure(part, repertoire, cast)).or(() -> figure(p, repertoire, cast))
                : figure(p, repertoire, cast);
    }

    /** The best figure that can be built; empty when no rig can, or when it is a thing beside others that nobody knows. */
    private Optional<Figure> figure(Performer performer, Repertoire repertoire, Rig.Cast cast) {
        for (var choice : repertoire.rigs(performer)) {
            if (dispensable(performer) && choice.generator().match(choice.subject()) <= Repertoire.STAND_IN) {
                break;
            }
            try {
                return Optional.of(choice.generator().build(choice.subject(), cast));
            } catch (RuntimeException e) {
                mishaps.note("rig " + choice.generator().getClass().getSimpleName() + " for " + performer.concept(), e);
            }
        }
        return Optional.empty();
    }

    /** Whether the picture is better without it than with something that only stands for it. */
    private boolean dispensable(Performer performer) {
        return scene.performers().indexOf(performer) > 0 && !performer.concept().matches("(person|animal)\\b.*");
    }

    /** What is carried comes and goes with whoever carries it. */
    private Figure together(Figure f, Performer p, Map<String, Figure> built) {
        return Holding.holder(p, scene)
                .map(built::get)
                .filter(Figure::travels)
                .map(f::with)
                .orElse(f);
    }

    private static List<Performer> supportsFirst(List<Performer> performers) {
        List<Performer> order = new ArrayList<>();
        List<Performer> rest = new ArrayList<>(performers);
        while (!rest.isEmpty()) {
            List<String> waiting = rest.stream().map(Performer::id).toList();
            List<Performer> ready = rest.stream()
                    .filter(p -> p.support().filter(waiting::contains).isEmpty())
                    .toList();
            List<Performer> next = ready.isEmpty() ? List.copyOf(rest) : ready;
            order.addAll(next);
            rest.removeAll(next);
        }
        return order;
    }

    @Override
    public int width() {
        return view.width();
    }

    @Override
    public int height() {
        return view.height();
    }

    @Override
    public Painter open() {
        return new FramePainter(this);
    }

    /** Notes what a frame cost, in processor nanoseconds of its thread. */
    void spent(long drawNanos, long finishNanos) {
        drawing.add(drawNanos);
        finishing.add(finishNanos);
    }

    /** Processor milliseconds that all painting threads together have spent drawing so far. */
    public long drawMillis() {
        return TimeUnit.NANOSECONDS.toMillis(drawing.sum());
    }

    /** Processor milliseconds that all painting threads together have spent on the finish so far. */
    public long finishMillis() {
        return TimeUnit.NANOSECONDS.toMillis(finishing.sum());
    }

    /** Where drawings that break are noted. */
    Mishaps mishaps() {
        return mishaps;
    }

    /** The plan. */
    public Scene scene() {
        return scene;
    }

    /** The camera. */
    public View view() {
        return view;
    }

    Stage stage() {
        return stage;
    }

    List<Item> items() {
        return items;
    }

    Light light(Figure figure) {
        return figure.mirrored() ? stage.light().mirrored() : stage.light();
    }

    /** Pixels a metre at which the cels of a figure are baked. */
    private double celScale(Figure figure) {
        return view.scale(figure.z()) * (view.rigid() ? 1 : view.largest(figure.z()));
    }

    /** The baked picture of a cel. */
    Art cel(Figure figure, Cel.Cycle cel, int phase) {
        return cels.computeIfAbsent(figure.id() + '/' + cel.name() + '/' + phase, k -> {
            Art sharp = Art.bake(
                            cel.bounds(),
                            celScale(figure),
                            light(figure),
                            pen -> mishaps.guard(
                                    "cel " + figure.id() + '/' + cel.name(), pen.canvas(), () -> cel.drawing()
                                            .draw(pen, phase)))
                    .trimmed();
            double blur = view.defocus(figure.z());
            return blur < 0.6 ? sharp : blurred(sharp, blur / view.scale(figure.z()), sharp.scale());
        });
    }

    /** The baked picture of a cel, turned about its middle by a step of {@link Turn}: few enough to keep them all. */
    Art turned(Figure figure, Cel.Cycle cel, int phase, int step) {
        Art flat = cel(figure, cel, phase);
        return cels.computeIfAbsent(
                figure.id() + '/' + cel.name() + '/' + phase + "/turn" + step, k -> turned(flat, Turn.radians(step)));
    }

    private static Art turned(Art art, double radians) {
        Rect b = art.bounds();
        double px = (b.getLeft() + b.getRight()) / 2;
        double py = (b.getTop() + b.getBottom()) / 2;
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            double x = (i % 2 == 0 ? b.getLeft() : b.getRight()) - px;
            double y = (i < 2 ? b.getTop() : b.getBottom()) - py;
            left = Math.min(left, px + x * cos - y * sin);
            right = Math.max(right, px + x * cos - y * sin);
            top = Math.min(top, py + x * sin + y * cos);
            bottom = Math.max(bottom, py + x * sin + y * cos);
        }
        Rect out = Rect.makeLTRB((float) left, (float) top, (float) right, (float) bottom);
        int w = Math.max(1, (int) Math.ceil(out.getWidth() * art.scale()));
        int h = Math.max(1, (int) Math.ceil(out.getHeight() * art.scale()));
        try (Surface surface = Surface.makeRasterN32Premul(w, h)) {
            surface.getCanvas().clear(0);
            surface.getCanvas().scale((float) art.scale(), (float) art.scale());
            surface.getCanvas().translate(-out.getLeft(), -out.getTop());
            surface.getCanvas().translate((float) px, (float) py);
            surface.getCanvas().rotate((float) Math.toDegrees(radians));
            surface.getCanvas().translate((float) -px, (float) -py);
            art.draw(surface.getCanvas(), null);
            return new Art(surface.makeImageSnapshot(), out, art.scale());
        }
    }

    /** The same picture small and soft: for shadows and reflections. */
    Art soft(Figure figure, Cel.Cycle cel, int phase) {
        Art sharp = cel(figure, cel, phase);
        return cels.computeIfAbsent(
                figure.id() + '/' + cel.name() + '/' + phase + "/soft",
                k -> blurred(sharp, figure.height() * 0.012, sharp.scale() * 0.3));
    }

    private static Art blurred(Art art, double sigma, double scale) {
        Rect b = art.bounds();
        float m = (float) (sigma * 3);
        Rect wide = Rect.makeLTRB(b.getLeft() - m, b.getTop() - m, b.getRight() + m, b.getBottom() + m);
        int w = Math.max(1, (int) Math.ceil(wide.getWidth() * scale));
        int h = Math.max(1, (int) Math.ceil(wide.getHeight() * scale));
        try (Surface surface = Surface.makeRasterN32Premul(w, h);
                ImageFilter filter = ImageFilter.makeBlur((float) sigma, (float) sigma, FilterTileMode.DECAL);
                Paint paint = new Paint().setImageFilter(filter)) {
            surface.getCanvas().clear(0);
            surface.getCanvas().scale((float) scale, (float) scale);
            surface.getCanvas().translate(-wide.getLeft(), -wide.getTop());
            art.draw(surface.getCanvas(), paint);
            return new Art(surface.makeImageSnapshot(), wide, scale);
        }
    }

    /** Pictures kept so far. */
    int kept() {
        return cels.size();
    }
}
