package dev.kinora.client.page;

/** The order of a list, by creation. */
public enum Order {
    /** Newest first. */
    DESC("desc"),
    /** Oldest first. */
    ASC("asc");

    private final String wire;

    Order(String wire) {
        this.wire = wire;
    }

    /** The word on the wire. */
    public String wire() {
        return wire;
    }
}
