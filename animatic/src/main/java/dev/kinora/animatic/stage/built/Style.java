package dev.kinora.animatic.stage.built;

/**
 * How houses of one kind look.
 *
 * @param wall what walls are made of
 * @param opening what windows look like
 * @param ground what the ground floor is for
 * @param roof its shape
 * @param tint colours to choose from
 */
record Style(Wall wall, Opening opening, Ground ground, Roof roof, Tint tint) {
    /** What walls are made of. */
    enum Wall {
        PLASTER,
        BRICK,
        STONE,
        TIMBER,
        PLANKS,
        LOGS,
        CONCRETE,
        GLASS,
        METAL
    }

    /** Windows. */
    enum Opening {
        SASH,
        SHUTTERED,
        PANED,
        WIDE,
        ARCHED,
        SLIT,
        GRID,
        PAPER,
        NONE
    }

    /** Ground floors. */
    enum Ground {
        HOME,
        SHOP,
        ARCADE,
        GATE,
        GARAGE,
        BLANK
    }

    /** Roofs. */
    enum Roof {
        FLAT,
        /** Ridge along the front. */
        GABLE,
        /** Gable above the front. */
        FRONT,
        /** A low gable above the front, as temples have it. */
        PEDIMENT,
        HIP,
        MANSARD,
        SPIRE,
        PAGODA,
        BATTLEMENT
    }

    /** What covers roofs. */
    enum Cover {
        TILES,
        SLATE,
        THATCH,
        SHEET,
        SHINGLES
    }

    /**
     * Colours by white light.
     *
     * @param walls of walls
     * @param roofs of roofs
     * @param trims of doors, shutters and frames
     * @param cover what lies on the roof
     */
    record Tint(int[] walls, int[] roofs, int[] trims, Cover cover) {}

    private static final int[] PARIS = {0xFFEADFC8, 0xFFE2D3B4, 0xFFF0E8D8, 0xFFD8C8A8, 0xFFE6DCCB};
    private static final int[] OLD = {0xFFE9C98E, 0xFFD99B76, 0xFFF0DFC0, 0xFFC9857A, 0xFFE7D3A1, 0xFFB9C2A0, 0xFFDDB0A0
    };
    private static final int[] CLAY = {0xFFB9583A, 0xFFC46A42, 0xFFA84E3A};
    private static final int[] GREY = {0xFF5D6674, 0xFF6A7280, 0xFF545E6C};
    private static final int[] WOODS = {0xFF4E6E62, 0xFF8A4436, 0xFF3E5E7C, 0xFF6E4A2E, 0xFF7A8C5A};
    private static final int[] BRICKS = {0xFF9A4E3C, 0xFFA9614A, 0xFF84483E, 0xFFB27A5C};

    /** Pale stone, zinc roofs, shops below. */
    static final Style BOULEVARD = new Style(
            Wall.STONE,
            Opening.SHUTTERED,
            Ground.SHOP,
            Roof.MANSARD,
            new Tint(PARIS, GREY, new int[] {0xFF2F5A4A, 0xFF7C2E2E, 0xFF24406A, 0xFF5A3A22, 0xFF3C3C44}, Cover.SLATE));
    /** Plaster in warm colours, tiles. */
    static final Style OLD_TOWN = new Style(
            Wall.PLASTER, Opening.SHUTTERED, Ground.SHOP, Roof.GABLE, new Tint(OLD, CLAY, WOODS, Cover.TILES));

    static final Style OLD_HOME = new Style(
            Wall.PLASTER, Opening.SHUTTERED, Ground.HOME, Roof.GABLE, new Tint(OLD, CLAY, WOODS, Cover.TILES));
    static final Style TIMBERED = new Style(
            Wall.TIMBER,
            Opening.PANED,
            Ground.HOME,
            Roof.FRONT,
            new Tint(new int[] {0xFFF2E6CC, 0xFFEFD9B0, 0xFFE9E2D2, 0xFFE6C8A4}, CLAY, WOODS, Cover.TILES));
    static final Style COTTAGE = new Style(
            Wall.STONE,
            Opening.PANED,
            Ground.HOME,
            Roof.GABLE,
            new Tint(
                    new int[] {0xFFCFC4AE, 0xFFBFB6A4, 0xFFD9CDB4},
                    new int[] {0xFF6A5A4C, 0xFF5E626C, 0xFF8A5A42},
                    WOODS,
                    Cover.SLATE));
    static final Style FISHERS = new Style(
            Wall.PLANKS,
            Opening.PANED,
            Ground.HOME,
            Roof.FRONT,
            new Tint(
                    new int[] {0xFFC0584A, 0xFFE9E2D0, 0xFF5E8CA0, 0xFFE0B45C, 0xFF7FA08A, 0xFFD9D4C4},
                    new int[] {0xFF5A5A62, 0xFF7A4A3C},
                    new int[] {0xFFF4EFE2, 0xFF2F4A5E},
                    Cover.SLATE));
    static final Style BRICK_BLOCK = new Style(
            Wall.BRICK,
            Opening.SASH,
            Ground.SHOP,
            Roof.FLAT,
            new Tint(BRICKS, GREY, new int[] {0xFF2E4A3C, 0xFF3A2E2A, 0xFF7A2A2A, 0xFF20365A}, Cover.SHEET));
    static final Style MODERN = new Style(
            Wall.CONCRETE,
            Opening.WIDE,
            Ground.SHOP,
            Roof.FLAT,
            new Tint(
                    new int[] {0xFFC9CDD0, 0xFFAEB6BC, 0xFFE0DCD2, 0xFF98A4AE, 0xFFB8A898},
                    GREY,
                    new int[] {0xFF3A3E46, 0xFFD04A3A, 0xFF2A6EA0, 0xFF2E7A5A, 0xFFD9A032},
                    Cover.SHEET));
    static final Style TOWER = new Style(
            Wall.GLASS,
            Opening.GRID,
            Ground.SHOP,
            Roof.FLAT,
            new Tint(new int[] {0xFF6E8CA4, 0xFF8098A8, 0xFF5C7890, 0xFF9CA8B0, 0xFFB09C88}, GREY, GREY, Cover.SHEET));
    static final Style SUBURB = new Style(
            Wall.PLANKS,
            Opening.SASH,
            Ground.GARAGE,
            Roof.FRONT,
            new Tint(
                    new int[] {0xFFE9E4D8, 0xFFB8C8D0, 0xFFE8D8B0, 0xFFC4CEB4, 0xFFD8B8A4},
                    new int[] {0xFF5E5A5C, 0xFF7A5248, 0xFF4E5864},
                    new int[] {0xFFF6F4EE},
                    Cover.SHINGLES));
    static final Style ADOBE = new Style(
            Wall.PLASTER,
            Opening.SASH,
            Ground.HOME,
            Roof.FLAT,
            new Tint(
                    new int[] {0xFFDDB98A, 0xFFCFA274, 0xFFE6CCA0, 0xFFC89A70},
                    new int[] {0xFFC49A6C},
                    new int[] {0xFF3A7A8C, 0xFF7A4A2A, 0xFF2E6A5A},
                    Cover.SHEET));
    static final Style WESTERN = new Style(
            Wall.PLANKS,
            Opening.SASH,
            Ground.SHOP,
            Roof.FLAT,
            new Tint(
                    new int[] {0xFFB08A60, 0xFF9A7450, 0xFFC4A67C, 0xFF8A6E58},
                    new int[] {0xFF7A6450},
                    new int[] {0xFF6A3A2A, 0xFF3E4E4A, 0xFF5A4632},
                    Cover.SHINGLES));
    static final Style JAPAN = new Style(
            Wall.PLANKS,
            Opening.PAPER,
            Ground.SHOP,
            Roof.GABLE,
            new Tint(
                    new int[] {0xFF8A6A4E, 0xFF6E5440, 0xFFE9DFC8, 0xFF9C7C5C},
                    new int[] {0xFF4A5058, 0xFF565A60},
                    new int[] {0xFF3A2A22, 0xFF7A2E28, 0xFF2A3A4E},
                    Cover.TILES));
    static final Style LOGS = new Style(
            Wall.LOGS,
            Opening.PANED,
            Ground.HOME,
            Roof.GABLE,
            new Tint(
                    new int[] {0xFF8A5E3A, 0xFF7A5234},
                    new int[] {0xFF5A4636, 0xFF4E5640},
                    new int[] {0xFFB4552E, 0xFF3E5E4A},
                    Cover.SHINGLES));
    static final Style BARN = new Style(
            Wall.PLANKS,
            Opening.NONE,
            Ground.GATE,
            Roof.FRONT,
            new Tint(
                    new int[] {0xFFA83A30, 0xFF9A342C},
                    new int[] {0xFF6A6E76, 0xFF5A4E48},
                    new int[] {0xFFF0EADC},
                    Cover.SHEET));
    static final Style FARMHOUSE = new Style(
            Wall.PLANKS,
            Opening.SASH,
            Ground.HOME,
            Roof.FRONT,
            new Tint(
                    new int[] {0xFFEDE8DA, 0xFFE4DCC6},
                    new int[] {0xFF6A4A44, 0xFF565A62},
                    new int[] {0xFF3E5A4A, 0xFF7A2E2A},
                    Cover.SHINGLES));
    static final Style WORKS = new Style(
            Wall.BRICK,
            Opening.GRID,
            Ground.GATE,
            Roof.GABLE,
            new Tint(BRICKS, GREY, new int[] {0xFF3E4A52, 0xFF5A4A3C}, Cover.SHEET));
    static final Style SHED = new Style(
            Wall.METAL,
            Opening.NONE,
            Ground.GATE,
            Roof.GABLE,
            new Tint(
                    new int[] {0xFFA4AEB4, 0xFFBAC0C0, 0xFF8CA0AA},
                    GREY,
                    new int[] {0xFFD08A32, 0xFF3A6A9A},
                    Cover.SHEET));
    static final Style KEEP = new Style(
            Wall.STONE,
            Opening.SLIT,
            Ground.GATE,
            Roof.BATTLEMENT,
            new Tint(new int[] {0xFFC9BFAE}, new int[] {0xFF5A6A8C}, new int[] {0xFF5A3E28}, Cover.SLATE));
    static final Style CHURCH = new Style(
            Wall.STONE,
            Opening.ARCHED,
            Ground.BLANK,
            Roof.FRONT,
            new Tint(new int[] {0xFFD8CCB4, 0xFFE6DFD0, 0xFFC4B8A0}, GREY, new int[] {0xFF6A4428}, Cover.SLATE));

    Style roofed(Roof other) {
        return new Style(wall, opening, ground, other, tint);
    }

    Style floor(Ground other) {
        return new Style(wall, opening, other, roof, tint);
    }

    Style opened(Opening other) {
        return new Style(wall, other, ground, roof, tint);
    }

    /** The same in other wall colours. */
    Style painted(int... walls) {
        return new Style(wall, opening, ground, roof, new Tint(walls, tint.roofs, tint.trims, tint.cover));
    }

    /** The same with doors, shutters and frames in other colours. */
    Style trimmed(int... trims) {
        return new Style(wall, opening, ground, roof, new Tint(tint.walls, tint.roofs, trims, tint.cover));
    }
}
