package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Pen;

/** How a body is drawn on its skeleton: clothed flesh, metal, bones. In the coordinates of the upright body. */
interface BodyArt {
    /**
     * What a body is drawn from.
     *
     * @param stature proportions
     * @param wear skin, hair and clothes
     * @param h height in metres
     * @param seen from where
     * @param badge words on the breast
     */
    record Form(Stature stature, Wardrobe wear, double h, Seen seen, Badge badge) {
        boolean front() {
            return seen != Seen.SIDE;
        }

        /** A length in metres of a share of the height, thicker for those who are. */
        double girth(double share) {
            return share * stature.girth() * h;
        }
    }

    /** Everything but the head and the near arm. */
    void body(Pen pen, Skeleton s, Pose p, boolean seated);

    /** The near arm. */
    void nearArm(Pen pen, Skeleton s, Pose p);

    /** The head, in a pen of metres. */
    void head(Pen pen, HeadArt.Place place, double wave, Face.Expression expression);

    /** The way a concept is drawn. */
    static BodyArt of(String concept, Form form) {
        if (form.wear().extras().contains(Wardrobe.Extra.STONE)) {
            return new RockArt(form);
        }
        return switch (concept) {
            case "person.robot" -> new RobotArt(form);
            case "person.skeleton" -> new BonesArt(form);
            case "person.ghost" -> new SpiritArt(form);
            case "person.snowman" -> new SnowmanArt(form);
            default -> new ClothedArt(form);
        };
    }
}
