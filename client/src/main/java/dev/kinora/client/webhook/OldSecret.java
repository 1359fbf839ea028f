package dev.kinora.client.webhook;

/** What becomes of a secret that is replaced. */
public enum OldSecret {
    /** Nothing is signed with it any more. */
    ENDS,
    /** Deliveries are signed with both for a day. */
    STAYS_FOR_A_DAY
}
