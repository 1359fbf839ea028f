package dev.kinora.client.video;

/** Whether Kinora may let something simpler stand in for what an engine cannot do. */
public enum Emulation {
    /** It may; {@link Making.Operation#method()} tells what it did. */
    ALLOWED,
    /** It must refuse the request instead, as 400 {@code unsupported_operation}. */
    FORBIDDEN
}
