package dev.kinora.server.store;

import org.jdbi.v3.core.Handle;

/** What a caller of {@link Database#read} or {@link Database#write} holds while it runs; of no use afterwards. */
public final class Transaction {
    private final Handle handle;
    private boolean tellsSomething;

    Transaction(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    /** An event was appended: once this is committed, those who wait for events are told. */
    void tell() {
        tellsSomething = true;
    }

    boolean tellsSomething() {
        return tellsSomething;
    }
}
