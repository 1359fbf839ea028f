package dev.kinora.server.config;

/** Writes the page about the configuration from the records that hold it. */
public final class ConfigurationGuide {
    private ConfigurationGuide() {}

    /** The whole page, in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Configuration

                Everything has a default; Kinora runs without any configuration. A value comes, later ones winning, from:

                1. the default,
                2. a file `kinora.yaml` (`--config <file>`),
                3. an environment variable: `KINORA_` and the key in capitals, dots as `_`,
                4. a flag of the command line.

                `kinora config` shows every value in force and where it came from. An unknown key or a wrong value ends the
                start with one sentence that names the line, the key and what is accepted. Times are written `500ms`, `30s`,
                `10m`, `2h`, `7d`; sizes `8KiB`, `32MiB`, `4GiB`.

                ```yaml
                server:
                  port: 9000
                data:
                  dir: /srv/kinora
                engines:
                  - id: animatic
                    type: animatic
                routes:
                  my-model: animatic
                ```

                `KINORA_API_KEY` is another name of `KINORA_AUTH_KEY`.

                This page is written from the records in `server/src/main/java/dev/kinora/server/config`; a test holds it
                to them and says how to write it anew.

                | key | what it does | default | accepted | variable |
                | --- | --- | --- | --- | --- |
                """);
        for (Schema.Key key : new Schema().keys()) {
            page.append("| `%s` | %s | %s | %s | `%s` |%n"
                    .formatted(
                            key.path(),
                            key.setting().value(),
                            key.setting().standard().isEmpty()
                                    ? ""
                                    : "`" + key.setting().standard() + "`",
                            Values.accepted(key),
                            key.variable()));
        }
        return page.toString().replace("\r\n", "\n");
    }
}
