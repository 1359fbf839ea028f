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
    RING(4.7, Band.LOW, 3.2, Sports::ring),
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
    DEPARTURES(3.1, Band.HIGH, 0.2, Venues::departures);

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
}
