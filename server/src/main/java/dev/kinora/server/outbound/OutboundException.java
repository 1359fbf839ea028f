package dev.kinora.server.outbound;

/** A request to an address that a caller named could not be made, or gave nothing of use. */
public final class OutboundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** No address anybody could ask: malformed, without a host, or of a scheme that is not spoken. */
        BAD_ADDRESS,
        /** It leads to a machine that outsiders have no business with. */
        BLOCKED,
        /** Nobody answered there, or the connection broke. */
        UNREACHABLE,
        /** Time was up. */
        TIMEOUT,
        /** More bytes than allowed. */
        TOO_LARGE,
        /** More redirects than allowed. */
        TOO_MANY_REDIRECTS,
        /** It answered with a status other than 2xx. */
        REFUSED
    }

    private final Kind kind;

    OutboundException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    OutboundException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }
}
