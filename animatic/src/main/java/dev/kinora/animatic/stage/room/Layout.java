package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides what stands where: the window first, then furniture by importance, as far as the wall has room. */
final class Layout {
    /**
     * A piece at its place.
     *
     * @param piece what
     * @param x centre, metres
     * @param z depth of its back
     * @param seed of its details
     */
    record Placed(Piece piece, double x, double z, long seed) {}

    /** Pieces that a large room has more than once. */
    private static final Set<Piece> REPEATED = EnumSet.of(
            Piece.BOOKWALL,
            Piece.BOOKSHELF,
            Piece.PICTURES,
            Piece.PLANT,
            Piece.CAFE_TABLE,
            Piece.DESK,
            Piece.BINDERS,
            Piece.SCHOOL_DESKS,
            Piece.ARMCHAIR,
            Piece.CRATES,
            Piece.SIDEBOARD,
            Piece.TORCH,
            Piece.BANNER,
            Piece.GOODS,
            Piece.BOXES,
            Piece.PARKED,
            Piece.PILLAR,
            Piece.PAINTING,
            Piece.PALLETS,
            Piece.PLANT_BENCH,
            Piece.BASKET,
            Piece.CASKS,
            Piece.RACK,
            Piece.STALL,
            Piece.BARS,
            Piece.TANK);

    /** From here on a piece stands freely in the room, before whatever is at the wall, metres. */
    private static final double FREE = 1.0;

    /** What is left between the front of a free piece and whoever is in the room, metres. */
    private static final double CLEARANCE = 0.2;

    /** What is left behind whoever is in the room at least, to the back of a free piece, metres. */
    private static final double ELBOW_ROOM = 1.11;

    private record Taken(double from, double to, Piece.Band band, boolean free) {}

    private final Chamber room;
    private final RoomKind kind;
    private final long seed;
    private final double side;
    private final List<Taken> taken = new ArrayList<>();

    Layout(Chamber room, RoomKind kind, long seed) {
        this.room = room;
        this.kind = kind;
        this.seed = seed;
        side = Noise.at(seed, 5) < 0.5 ? 1 : -1;
    }

    /** +1 when the window is on the right. */
    double side() {
        return side;
    }

    private double middle() {
        return (room.left() + room.right()) / 2;
    }

    /** Half the part of the back wall that is worth furnishing. */
    private double half() {
        return room.repeats()
                ? (room.right() - room.left()) / 2
                : Math.min(room.halfSeen(), (room.right() - room.left()) / 2);
    }

    List<Opening> windows() {
        double half = half();
        double tall = Math.min(room.height() - 0.3, kind.shell().height() - 0.35);
        double[] size =
                switch (kind.window()) {
                    case CASEMENT -> new double[] {1.45, 0.85, 1.45};
                    case SASH -> new double[] {1.1, 0.9, 1.4};
                    case PANEL -> new double[] {2.9, 0.8, 1.6};
                    case STEEL -> new double[] {2.3, 0.8, tall - 0.9};
                    case ARCHED -> new double[] {1.35, 0.75, tall - 0.95};
                    case PORT -> new double[] {1.9, 1.6, 0.85};
                    case ROUND -> new double[] {1.0, 1.3, 1.0};
                    case COACH -> new double[] {1.95, 0.84, 0.98};
                    case OVAL -> new double[] {0.36, 0.98, 0.52};
                    case GLASS -> new double[] {room.right() - room.left() - 0.21, 0.55, room.height() - 0.62};
                    case NONE -> new double[] {0, 0, 0};
                };
        if (kind.window().passing()) {
            return along(half, size);
        }
        if (kind.window() == Opening.Style.NONE) {
            return List.of();
        }
        if (kind.window() == Opening.Style.GLASS) {
            return List.of(new Opening(middle(), size[1], size[0], size[2], kind.window()));
        }
        double wide = Math.min(size[0], half * 1.05);
        if (crowdsOut(wide, half)) {
            return List.of();
        }
        boolean gable = kind.window() == Opening.Style.ROUND;
        double x = gable ? middle() : middle() + side * Math.max(0, Math.min(half * 0.50, half - wide / 2 - 0.25));
        List<Opening> list = new ArrayList<>();
        add(list, x, wide, size);
        boolean rows = kind.window() == Opening.Style.SASH || kind.window() == Opening.Style.ARCHED;
        if (rows && half > 2.6) {
            add(list, x + side * (wide + 0.5), wide, size);
        }
        if (half > 4.0 && kind.window() != Opening.Style.PANEL && !gable) {
            add(list, x - side * (rows ? wide + 0.5 : half * 0.9), wide, size);
        }
        if (room.repeats()) {
            add(list, x - side * half * 0.95, wide, size);
        }
        return list;
    }

    /** Whether a window leaves no room on the wall for the tall piece that the room is known by. */
    private boolean crowdsOut(double wide, double half) {
        Piece first = kind.furniture().getFirst().piece();
        return first.band == Piece.Band.TALL && 2 * half - wide < first.width && first.width < 2.5 * half;
    }

    /** A row of equal windows along the whole wall, as carriages have it. */
    private List<Opening> along(double half, double[] size) {
        double step = kind.window() == Opening.Style.OVAL ? 0.98 : 2.76;
        double shift = (Noise.at(seed, 6) - 0.5) * step * 0.3;
        int n = (int) Math.ceil((half + step) / step);
        double period = room.repeats()
                ? (room.right() - room.left()) / Math.max(1, Math.round((room.right() - room.left()) / step))
                : step;
        List<Opening> list = new ArrayList<>();
        if (room.repeats()) {
            for (double x = room.left() + period / 2; x < room.right(); x += period) {
                list.add(new Opening(x, size[1], Math.min(size[0], period * 0.72), size[2], kind.window()));
            }
            return list;
        }
        for (int i = -n; i <= n; i++) {
            list.add(new Opening(middle() + shift + i * step, size[1], size[0], size[2], kind.window()));
        }
        return list;
    }

    /** What belongs to each window of a carriage: its seats, the rack above it. */
    private List<Placed> bySeats() {
        List<Placed> list = new ArrayList<>();
        List<Opening> windows = windows();
        for (RoomKind.Slot slot : kind.furniture()) {
            for (int i = 0; i < windows.size(); i++) {
                double x = windows.get(i).x() + (slot.piece() == Piece.POLE ? 1.38 : 0);
                list.add(new Placed(
                        slot.piece(),
                        x,
                        room.back(),
                        Noise.seed(seed, slot.piece().name() + i)));
            }
        }
        return list;
    }

    private void add(List<Opening> list, double x, double wide, double[] size) {
        if (x + wide / 2 > room.right() - 0.1 || x - wide / 2 < room.left() + 0.1) {
            return;
        }
        list.add(new Opening(x, size[1], wide, size[2], kind.window()));
        double reach = wide / 2 + (kind.window() == Opening.Style.CASEMENT ? 0.42 : 0.14);
        taken.add(new Taken(x - reach, x + reach, Piece.Band.HIGH, false));
    }

    /** Furniture along the back wall; call after {@link #windows}. */
    List<Placed> furniture() {
        if (kind.window().passing()) {
            return bySeats();
        }
        List<Placed> list = new ArrayList<>();
        int i = 0;
        for (RoomKind.Slot slot : kind.furniture()) {
            i++;
            place(list, slot, side, i);
            if (room.repeats()) {
                place(list, new RoomKind.Slot(slot.piece(), slot.at() * 0.5 - 0.95, slot.off()), side, i + 40);
            }
        }
        for (RoomKind.Slot slot : half() > 3.4 ? kind.furniture() : List.<RoomKind.Slot>of()) {
            i++;
            if (slot.off() < FREE && REPEATED.contains(slot.piece())) {
                place(list, new RoomKind.Slot(slot.piece(), -slot.at(), slot.off()), side, i);
                place(list, new RoomKind.Slot(slot.piece(), slot.at() + 0.4, slot.off()), side, i + 20);
            }
        }
        return list;
    }

    private void place(List<Placed> list, RoomKind.Slot slot, double side, int i) {
        Piece piece = slot.piece();
        boolean free = slot.off() >= FREE;
        double asked = Math.max(ELBOW_ROOM, piece.depth + CLEARANCE);
        if (free && room.back() - slot.off() < room.view().plan().focus() + asked) {
            return;
        }
        double half = half();
        double wish = middle() + side * slot.at() * half;
        double reach = piece.width / 2 + 0.05;
        double low = Math.max(room.left(), middle() - half * 1.25) + reach;
        double high = Math.min(room.right(), middle() + half * 1.25) - reach;
        if (room.repeats()) {
            low = room.left() + reach;
            high = room.right() - reach;
        }
        if (low > high) {
            if (i > 1) {
                return;
            }
            low = middle();
            high = middle();
        }
        for (int k = 0; k < 9; k++) {
            double step = (k + 1) / 2 * 0.28 * (k % 2 == 0 ? 1 : -1) * Math.signum(slot.at() * side + 0.01);
            double x = Math.max(low, Math.min(high, wish + step));
            if (clear(x - reach, x + reach, piece.band, free)) {
                taken.add(new Taken(x - reach, x + reach, piece.band, free));
                list.add(new Placed(piece, x, room.back() - slot.off(), Noise.seed(seed, piece.name() + i)));
                return;
            }
        }
    }

    private boolean clear(double from, double to, Piece.Band band, boolean free) {
        return taken.stream()
                .filter(t -> t.free() == free)
                .noneMatch(t -> t.band().meets(band) && from < t.to() - 0.12 && to > t.from() + 0.12);
    }
}
