package dev.kinora.server.config;

/**
 * What requests may ask for.
 *
 * @param lenientSizes map the two sizes that circulate
 * @param lenientSeconds round other lengths up
 * @param strictModelSizes refuse a size its model did not have
 * @param lenientFields ignore unknown fields
 */
public record RulesConfig(
        @Setting(value = "take `1024x1808` as `1024x1792` and `1808x1024` as `1792x1024`", standard = "true")
        boolean lenientSizes,

        @Setting(
                value = "round `seconds` up to the next of 4, 8, 12, 16 and 20 instead of refusing it",
                standard = "false")
        boolean lenientSeconds,

        @Setting(value = "refuse a size that was not documented for its model", standard = "false")
        boolean strictModelSizes,

        @Setting(value = "ignore unknown request fields instead of refusing them", standard = "false")
        boolean lenientFields) {}
