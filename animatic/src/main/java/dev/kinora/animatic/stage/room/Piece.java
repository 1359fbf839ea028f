package dev.kinora.animatic.stage.room;

/** A piece of furniture. */
enum Piece {
    SOFA(2.15, Band.LOW, 0.92, Seating::sofa),
    ARMCHAIR(0.95, Band.LOW, 0.9, Seating::armchair),
    BED(1.9, Band.LOW, 2.0, Seating::bed),
    CHAIR(0.5, Band.LOW, 0.5, Seating::chair),
    DINING(1.7, Band.LOW, 0.9, Tables::dining),
    COFFEE_TABLE(1.2, Band.LOW, 0.6, Tables::coffee),
    CAFE_TABLE(1.5, Band.LOW, 0.8, Tables::bistro),
    DESK(1.6, Band.LOW, 0.75, Tables::desk),
    SCHOOL_DESKS(2.6, Band.LOW, 0.6, Tables::schoolDesks),
    TEACHER_DESK(1.6, Band.LOW, 0.75, Tables::teacherDesk),
    WORKBENCH(2.2, Band.LOW, 0.75, Tables::workbench),
    NIGHTSTAND(0.5, Band.LOW, 0.42, Tables::nightstand),
    BOOKSHELF(1.5, Band.TALL, 0.34, Shelves::books),
    BOOKWALL(2.6, Band.TALL, 0.36, Shelves::bookwall),
    SIDEBOARD(1.6, Band.LOW, 0.45, Shelves::sideboard),
    WARDROBE(1.4, Band.TALL, 0.6, Shelves::wardrobe),
    BINDERS(1.2, Band.TALL, 0.4, Shelves::binders),
    BOTTLES(2.4, Band.HIGH, 0.24, Shelves::bottles),
    WALL_SHELF(1.2, Band.HIGH, 0.22, Shelves::wallShelf),
    TOOLS(1.9, Band.HIGH, 0.05, Shelves::tools),
    KITCHEN(3.1, Band.TALL, 0.62, Kitchens::run),
    FRIDGE(0.78, Band.TALL, 0.7, Kitchens::fridge),
    BAR(2.6, Band.LOW, 0.6, Kitchens::bar),
    FIREPLACE(1.6, Band.TALL, 0.45, Decor::fireplace),
    PICTURES(1.4, Band.HIGH, 0.04, Decor::pictures),
    BLACKBOARD(3.0, Band.HIGH, 0.05, Decor::blackboard),
    MENU(1.3, Band.HIGH, 0.04, Decor::menu),
    WHITEBOARD(1.8, Band.HIGH, 0.04, Decor::whiteboard),
    CLOCK(0.4, Band.HIGH, 0.06, Decor::clock),
    MIRROR(0.8, Band.HIGH, 0.04, Decor::mirror),
    BATHTUB(1.7, Band.LOW, 0.75, Decor::bathtub),
    CRATES(1.3, Band.LOW, 0.8, Decor::crates),
    CONSOLE(1.9, Band.LOW, 0.6, Machines::console),
    RACK(0.8, Band.TALL, 0.5, Machines::rack),
    FLOOR_LAMP(0.5, Band.TALL, 0.45, Lights::floorLamp),
    PLANT(0.75, Band.TALL, 0.6, Greens::plant),
    SMALL_PLANT(0.4, Band.LOW, 0.4, Greens::smallPlant),
    TELEVISION(1.6, Band.TALL, 0.45, Machines::television),
    THRONE(2.5, Band.LOW, 1.3, Stately::throne),
    TORCH(0.5, Band.HIGH, 0.3, Stately::torch),
    BANNER(1.0, Band.HIGH, 0.1, Stately::banner),
    COLUMN(0.9, Band.TALL, 0.8, Stately::column),
    WARD_BED(2.1, Band.LOW, 0.95, Ward::bed),
    DRIP(0.6, Band.TALL, 0.5, Ward::drip),
    MONITOR(0.7, Band.TALL, 0.4, Ward::monitor),
    CURTAIN(1.3, Band.TALL, 0.6, Ward::curtain),
    GOODS(2.05, Band.TALL, 0.42, Store::goods),
    COOLER(1.75, Band.TALL, 0.6, Store::cooler),
    COUNTER(2.0, Band.LOW, 0.6, Store::counter),
    TRUNK(1.15, Band.LOW, 0.62, Lumber::trunk),
    BOXES(1.3, Band.LOW, 0.6, Lumber::boxes),
    TYRES(1.4, Band.LOW, 0.7, Lumber::tyres),
    TOOL_CHEST(0.9, Band.LOW, 0.5, Lumber::toolChest),
    DRUM(1.1, Band.LOW, 0.65, Lumber::drum),
    PILLAR(0.8, Band.TALL, 0.6, Lumber::pillar),
    PARKED(1.9, Band.LOW, 1.4, Lumber::parked),
    END_DOORS(2.1, Band.TALL, 0.1, Passage::endDoors),
    GURNEY(0.75, Band.LOW, 1.9, Passage::gurney),
    WAITING(0.7, Band.LOW, 2.2, Passage::waiting),
    LOCKER_BENCH(2.4, Band.LOW, 0.4, Passage::lockerBench),
    RING(4.3, Band.LOW, 1.6, Sports::ring),
    BAG(0.6, Band.OVER, 0.6, Sports::bag),
    WEIGHTS(2.2, Band.LOW, 0.55, Sports::weights),
    TREADMILL(0.95, Band.LOW, 1.5, Sports::treadmill),
    MATS(1.6, Band.LOW, 0.9, Sports::mats),
    POSTER(1.3, Band.HIGH, 0.03, Sports::poster),
    STATION(1.35, Band.TALL, 1.25, Salon::station),
    HAIR_BASIN(0.8, Band.LOW, 0.7, Salon::basin),
    DRYER(0.6, Band.LOW, 0.5, Salon::dryer),
    BARBER_POLE(0.3, Band.HIGH, 0.2, Salon::pole),
    VIOLINS(2.7, Band.HIGH, 0.2, Craftsman::violins),
    PLANKS(1.1, Band.LOW, 0.3, Craftsman::planks),
    SEATS(2.6, Band.LOW, 0.6, Carriage::seats),
    SEAT_ROW(2.6, Band.LOW, 0.6, Carriage::row),
    SEAT(0.9, Band.LOW, 0.6, Carriage::seat),
    LUGGAGE(2.2, Band.OVER, 0.5, Carriage::rack),
    POLE(0.1, Band.OVER, 0.4, Carriage::pole),
    HOOP(1.9, Band.HIGH, 0.9, Venues::hoop),
    PEW(2.3, Band.OVER, 0.5, Venues::pew),
    CHANDELIER(1.6, Band.OVER, 1.5, Venues::chandelier),
    STAINED(1.6, Band.TALL, 0.1, Venues::stained),
    SURGICAL_LAMP(1.3, Band.OVER, 1.2, Venues::surgicalLamp),
    OPERATING_TABLE(2.1, Band.LOW, 0.8, Venues::operatingTable),
    PINS(1.4, Band.TALL, 0.6, Venues::pins),
    SCREENS(2.6, Band.HIGH, 0.1, Venues::screens),
    FORGE(1.9, Band.TALL, 0.9, Venues::forge),
    ANVIL(1.1, Band.LOW, 0.4, Venues::anvil),
    MACHINE(1.9, Band.TALL, 0.9, Venues::machine),
    DEPARTURES(3.1, Band.HIGH, 0.2, Venues::departures),
    BREAD_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::bread, 0.27, 5, 0xFF9A6A3E)),
    TOY_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::toy, 0.33, 5, 0xFFE8DCC4)),
    MEDICINE_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::medicine, 0.13, 6, 0xFFE4ECEA)),
    POT_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::pot, 0.3, 5, 0xFF8A6A4A)),
    SHOE_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::shoe, 0.33, 6, 0xFF7A5436)),
    CLOTH_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::cloth, 0.45, 5, 0xFFB89468)),
    GLASS_SHELF(2.1, Band.TALL, 0.42, Displays.shelf(Goods::glassware, 0.22, 5, 0xFFD4DADC)),
    FLOWER_STAND(2.0, Band.LOW, 0.95, Displays.tiers(Goods::flowers, 0.36, 0xFF8A6A48)),
    PLANT_BENCH(2.3, Band.LOW, 0.75, Displays.bench(Goods::seedling, 0.3, 0xFF9A7A54)),
    LAB_BENCH(2.3, Band.LOW, 0.75, Displays.bench(Goods::glassware, 0.2, 0xFFD8DEE0)),
    CLOTH_TABLE(2.3, Band.LOW, 0.75, Displays.bench(Goods::cloth, 0.5, 0xFFA87A4C)),
    CLAY_TABLE(2.3, Band.LOW, 0.75, Displays.bench(Goods::pot, 0.34, 0xFF8A6A4A)),
    SHOE_BENCH(2.3, Band.LOW, 0.75, Displays.bench(Goods::shoe, 0.36, 0xFF7A5436)),
    CAKE_COUNTER(2.1, Band.LOW, 0.62, Displays.vitrine(Goods::cake, 0.25, 0xFF9A6A44)),
    MEAT_COUNTER(2.1, Band.LOW, 0.62, Displays.vitrine(Goods::meat, 0.27, 0xFFE4E6E4)),
    JEWEL_COUNTER(2.1, Band.LOW, 0.62, Displays.vitrine(Goods::jewel, 0.24, 0xFF5A3E2C)),
    CLOTHES_RAIL(2.1, Band.LOW, 0.5, Displays::rail),
    MANNEQUIN(0.7, Band.LOW, 0.5, Displays::mannequin),
    HAMS(2.4, Band.HIGH, 0.2, Displays::hams),
    PALLETS(2.65, Band.TALL, 0.9, Displays::pallets),
    PAINTING(1.9, Band.HIGH, 0.06, Exhibits::painting),
    PLINTH(0.65, Band.LOW, 0.5, Exhibits::plinth),
    SHOWCASE(1.35, Band.LOW, 0.6, Exhibits::showcase),
    ROPE(1.8, Band.LOW, 0.3, Exhibits::rope),
    TANK(2.5, Band.TALL, 0.2, Exhibits::tank),
    HAY(2.6, Band.LOW, 0.7, Rustic::hay),
    STALL(2.6, Band.TALL, 0.4, Rustic::stall),
    BEAM(0.4, Band.OVER, 0.35, Rustic::beam),
    LADDER(1.2, Band.TALL, 0.4, Rustic::ladder),
    CASKS(2.6, Band.LOW, 0.9, Rustic::casks),
    WINE_RACK(1.9, Band.TALL, 0.36, Rustic::wineRack),
    BASKET(0.8, Band.OVER, 0.6, Rustic::basket),
    BARS(3.1, Band.TALL, 0.2, Rustic::bars),
    COT(2.0, Band.LOW, 0.8, Rustic::cot),
    MIXER(2.4, Band.LOW, 0.75, Media::mixer),
    SPEAKERS(0.9, Band.TALL, 0.7, Media::tower),
    FOAM(2.2, Band.HIGH, 0.05, Media::foam),
    ON_AIR(0.8, Band.OVER, 0.1, Media::onAir),
    TALK_DESK(2.1, Band.LOW, 0.8, Media::talkDesk),
    NEWS_DESK(2.9, Band.LOW, 0.75, Media::newsDesk),
    WORLD_WALL(3.6, Band.HIGH, 0.1, Media::worldWall),
    CAMERA(0.9, Band.LOW, 0.5, Media::camera),
    SOFTBOX(1.0, Band.TALL, 0.5, Media::softbox),
    PAPER_ROLL(3.1, Band.TALL, 0.4, Media::paperRoll),
    BARRE(4.1, Band.TALL, 0.2, Shows::barre),
    EASEL(0.9, Band.LOW, 0.5, Shows::easel),
    CANVASES(1.3, Band.LOW, 0.3, Shows::canvases),
    DISCO(4.9, Band.OVER, 0.8, Shows::discoLights),
    CINEMA_SCREEN(7.4, Band.TALL, 0.1, Shows::cinemaScreen),
    CINEMA_SEATS(3.5, Band.LOW, 0.5, Shows::seatRows),
    PILOT_SEATS(2.6, Band.OVER, 0.5, Comforts::pilotSeats),
    STAIRS(4.0, Band.TALL, 1.0, Fittings::stairs),
    LIFT(1.9, Band.TALL, 0.1, Fittings::lift),
    BASIN(1.2, Band.TALL, 0.5, Fittings::basin),
    TOILET(0.6, Band.LOW, 0.7, Fittings::toilet),
    WASHERS(2.9, Band.LOW, 0.7, Fittings::washers),
    SAUNA_BENCH(3.3, Band.LOW, 1.3, Comforts::saunaBench),
    SAUNA_STOVE(0.8, Band.LOW, 0.5, Comforts::saunaStove),
    MASSAGE(2.1, Band.LOW, 0.8, Comforts::massage),
    CANDLES(0.8, Band.LOW, 0.4, Comforts::candles),
    DENTAL_CHAIR(2.2, Band.LOW, 0.8, Comforts::dentalChair),
    CRIB(1.4, Band.LOW, 0.7, Comforts::crib),
    TELLER(3.9, Band.LOW, 0.6, Fittings::teller),
    VAULT(2.0, Band.LOW, 0.2, Fittings::vault),
    LAID_TABLE(2.3, Band.LOW, 0.85, Fittings::laidTable);

    /** Which heights of the wall a piece takes. */
    enum Band {
        LOW,
        HIGH,
        TALL,
        /** Above the windows. */
        OVER;

        boolean meets(Band other) {
            return this == other || this == TALL || other == TALL;
        }
    }

    /** Draws one piece. */
    interface Maker {
        /**
         * @param b the bench
         * @param x centre, metres
         * @param z depth of its back
         */
        void make(Bench b, double x, double z, long seed);
    }

    final double width;
    final Band band;
    final double depth;
    final Maker maker;

    Piece(double width, Band band, double depth, Maker maker) {
        this.width = width;
        this.band = band;
        this.depth = depth;
        this.maker = maker;
    }

    /** Whether a prompt that names {@code usual} means this piece, in a room of a trade that has it. */
    boolean standsFor(Piece usual) {
        return switch (usual) {
            case BED -> this == CRIB || this == COT;
            case BOOKSHELF -> this == PALLETS || this == BREAD_SHELF || this == BOOKWALL;
            case PICTURES -> this == PAINTING;
            case DESK -> this == MIXER || this == NEWS_DESK || this == TALK_DESK;
            default -> false;
        };
    }
}
