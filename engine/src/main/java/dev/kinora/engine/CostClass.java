package dev.kinora.engine;

/** Whether a submission costs money. */
public enum CostClass {
    /** A lost submission may be repeated. */
    FREE,
    /** A submission may never be repeated without proof that the first was not accepted. */
    PAID
}
