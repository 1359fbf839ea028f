package dev.kinora.animatic.stage.built;

/**
 * A building in open country: the country comes from the land, the building stands where the picture wants it.
 *
 * @param land concept of the country without {@code place.}
 * @param building name of the landmark
 * @param tall metres the landmark is high, for framing
 * @param rise metres of the hill or cliff it stands on
 * @param mound what that is made of
 */
record Rural(String land, String building, double tall, double rise, Mound.Kind mound) implements Plan {

    static Rural flat(String land, String building, double tall) {
        return new Rural(land, building, tall, 0, Mound.Kind.HILL);
    }

    Rural on(Mound.Kind kind, double metres) {
        return new Rural(land, building, tall, metres, kind);
    }

    @Override
    public void lay(Ensemble e, Lot lot) {
        e.country(land);
        boolean alone = lot.scene().performers().isEmpty();
        double all = tall + rise;
        double share = lot.view().plan().horizon() * (alone ? 0.90 : 0.80);
        double z = Math.max(lot.subject() * 2.2, lot.view().plan().focal() * all / Math.max(0.12, share));
        if (alone && lot.view().width() < lot.view().height()) {
            z *= 1.25;
        }
        if (alone) {
            z = Math.max(z, Landmarks.width(building) / 2 / (0.74 * lot.half(1)));
        }
        double half = lot.half(z);
        double x = aside(lot, alone) * half;
        Site at = Site.at(x, z);
        if (rise > 0) {
            double wide = Math.max(tall * 1.25, rise * 2.2);
            e.add(new Mound(
                    new Site(x, 0, z + wide * 0.10 + 1, 0),
                    mound == Mound.Kind.CLIFF ? wide * 1.5 : wide * 1.9,
                    rise,
                    mound,
                    lot.seed() * 2 + (x > 0 ? 1 : 0)));
            at = new Site(x, rise * 0.98, z, 0);
            e.above(z + wide * 0.10 + 0.5);
        }
        Site site = at;
        Landmarks.of(building).ifPresent(b -> b.raise(e, site, lot.id(1)));
    }

    /** Where it stands, -1 left edge to 1 right edge: beside the main subject, or off the middle by a third. */
    private static double aside(Lot lot, boolean alone) {
        if (alone) {
            return lot.side() * 0.22;
        }
        double m = lot.scene().performers().getFirst().x() / lot.half(lot.subject());
        return m > 0.02 ? -0.42 : m < -0.02 ? 0.42 : lot.side() * 0.46;
    }
}
