package dev.kinora.cli.mcp;

import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Version;
import dev.kinora.cli.mcp.VideoTool.Card;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.McpStreamableServerTransportProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All tools, offered over a transport. What goes wrong in a tool is its answer, never the end of the conversation. */
public final class Toolbox {
    private static final String INSTRUCTIONS =
            "Makes short video clips. Call create_video with a prompt; when the video is completed, call download_video"
                    + " with its id. A video that is not completed when a call returns goes on: call video_status with"
                    + " wait_seconds. storyboard shows at once what a prompt will become.";

    private final Workplace place;
    private final List<VideoTool> tools;

    /** The tools of a place. */
    public Toolbox(Workplace place) {
        this.place = place;
        this.tools = List.of(
                new CreateVideo(place),
                new RemixVideo(place),
                new ExtendVideo(place),
                new VideoState(place),
                new DownloadVideo(place),
                new Storyboard(place),
                new ListVideos(place),
                new CancelVideo(place));
    }

    /** How messages are read and written. */
    public static McpJsonMapper json() {
        return new JacksonMcpJsonMapper(JsonMapper.builder().build());
    }

    /** Offers the tools to the one client of this transport. */
    public McpSyncServer serve(McpServerTransportProvider transport) {
        return equipped(McpServer.sync(transport));
    }

    /** Offers the tools to every client of this transport. */
    public McpSyncServer serve(McpStreamableServerTransportProvider transport) {
        return equipped(McpServer.sync(transport));
    }

    private McpSyncServer equipped(McpServer.SyncSpecification<?> server) {
        return server.jsonMapper(json())
                .serverInfo("kinora", Version.of(Toolbox.class))
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
                .validateToolInputs(false)
                .tools(tools.stream().map(this::offered).toList())
                .build();
    }

    private SyncToolSpecification offered(VideoTool tool) {
        Card card = tool.card();
        Tool definition = Tool.builder(card.name(), schema(card.parameters()))
                .description(card.description())
                .annotations(card.effect().annotations())
                .build();
        return new SyncToolSpecification(definition, (exchange, request) -> call(tool, card, exchange, request));
    }

    private CallToolResult call(VideoTool tool, Card card, McpSyncServerExchange exchange, CallToolRequest request) {
        try {
            Arguments arguments = Arguments.check(card.parameters(), request.arguments());
            return result(tool.call(arguments, Ticker.of(exchange, request)));
        } catch (RuntimeException e) {
            return CallToolResult.builder()
                    .addTextContent(place.studio().explain(e))
                    .isError(true)
                    .build();
        }
    }

    /** The same as data and as text, since older clients hand on the text alone. */
    private static CallToolResult result(Answer answer) {
        CallToolResult.Builder result = CallToolResult.builder();
        if (answer.outcome() == Answer.Outcome.FAILED) {
            result.addTextContent(answer.content().path("next").asString()).isError(true);
        }
        return result.addTextContent(Json.line(answer.content()))
                .structuredContent(answer.content())
                .build();
    }

    private static Map<String, Object> schema(List<Parameter> parameters) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach(each -> properties.put(each.name(), each.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(each -> each.need() == Parameter.Need.REQUIRED)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
