package dev.kinora.engine;

/** A call to an engine failed. Its {@link EngineFault} says whether to try again. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient EngineFault fault;

    public EngineException(EngineFault fault) {
        super(fault.kind() + ": " + fault.message());
        this.fault = fault;
    }

    public EngineException(EngineFault fault, Throwable cause) {
        super(fault.kind() + ": " + fault.message(), cause);
        this.fault = fault;
    }

    /** What went wrong. */
    public EngineFault fault() {
        return fault;
    }
}
