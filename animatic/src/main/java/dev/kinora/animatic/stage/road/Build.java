package dev.kinora.animatic.stage.road;

/**
 * Proportions of a car in centimetres: x forward from the middle, heights above the road.
 *
 * @param rear x of the tail
 * @param front x of the nose
 * @param cabin x where the cabin begins and ends: rear foot, rear roof, front roof, front foot
 * @param heights of waist, roof, bonnet at the nose, boot at the tail, sill
 * @param wheels radius, x of the rear axle, x of the front axle
 * @param pillars x of the posts between the side windows
 */
record Build(double rear, double front, double[] cabin, double[] heights, double[] wheels, double[] pillars) {
    static final Build SALOON = new Build(
            -222,
            224,
            new double[] {-182, -118, 20, 104},
            new double[] {92, 146, 74, 92, 24},
            new double[] {33, -136, 140},
            new double[] {-48, -128});
    static final Build SPORTS = new Build(
            -222,
            228,
            new double[] {-196, -78, 6, 96},
            new double[] {80, 122, 64, 86, 16},
            new double[] {33, -138, 142},
            new double[] {-62});
    static final Build ESTATE = new Build(
            -226,
            222,
            new double[] {-220, -192, 24, 100},
            new double[] {98, 172, 84, 98, 30},
            new double[] {37, -136, 138},
            new double[] {-44, -134});
    static final Build PICKUP = new Build(
            -258,
            248,
            new double[] {-62, -44, 44, 112},
            new double[] {108, 178, 96, 106, 38},
            new double[] {39, -156, 156},
            new double[] {});
    static final Build VAN = new Build(
            -252,
            252,
            new double[] {-250, -244, 108, 182},
            new double[] {118, 218, 98, 118, 28},
            new double[] {35, -150, 162},
            new double[] {34});

    double waist() {
        return -heights[0];
    }

    double roof() {
        return -heights[1];
    }

    double bonnet() {
        return -heights[2];
    }

    double boot() {
        return -heights[3];
    }

    double sill() {
        return -heights[4];
    }

    double wheel() {
        return wheels[0];
    }

    double rearAxle() {
        return wheels[1];
    }

    double frontAxle() {
        return wheels[2];
    }

    /** Where the cabin's edge is at row y: side 0 the rear one, 1 the front one. */
    double edge(int side, double y) {
        double u = (y - waist()) / (roof() - waist());
        double foot = side == 0 ? cabin[0] : cabin[3];
        double top = side == 0 ? cabin[1] : cabin[2];
        return foot + (top - foot) * u;
    }
}
