package dev.kinora.server.config;

/**
 * The HTTP side.
 *
 * @param host address to listen on
 * @param port TCP port
 * @param organization value of the {@code openai-organization} header
 * @param connections limits of connections
 * @param bodies limits of request bodies
 */
public record ServerConfig(
        @Setting(value = "address to listen on; anything but loopback needs a key in `auth`", standard = "127.0.0.1")
        String host,

        @Setting(value = "TCP port; 0 takes a free one", standard = "8080", min = 0, max = 65535)
        int port,

        @Setting(value = "sent as `openai-organization` with every answer", standard = "kinora")
        String organization,

        ConnectionsConfig connections,
        BodiesConfig bodies) {}
