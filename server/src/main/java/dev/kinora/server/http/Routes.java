package dev.kinora.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The whole public surface as one table. */
final class Routes {
    private static final List<List<String>> BASES = List.of(List.of("v1"), List.of("openai", "v1"));

    /** Whether a route asks for a key. */
    enum Access {
        KEY,
        OPEN,
        /** Asks for the operator's token, from this machine. */
        OPERATOR
    }

    /** One route; a segment in braces is a variable. */
    private record Route(String method, List<String> path, Access access, CallHandler handler) {}

    /**
     * A route that was found.
     *
     * @param variables the variable segments of the path, decoded
     */
    record Match(Access access, CallHandler handler, List<String> variables) {}

    private final List<Route> routes = new ArrayList<>();

    /** Who answers: one handler class a resource. */
    record Handlers(
            VideoHandlers videos,
            CreateHandlers create,
            DerivedVideoHandlers derived,
            CharacterHandlers characters,
            ContentHandler content,
            ModelHandlers models,
            HealthHandlers health,
            EventHandlers events,
            KeyHandlers keys,
            PreviewHandlers previews,
            FileHandlers files,
            BatchHandlers batches,
            WebhookHandlers webhooks,
            GuideHandlers guide) {}

    Routes(Handlers handlers) {
        open("/healthz", handlers.health()::alive);
        open("/readyz", handlers.health()::ready);
        open("/openapi.json", OpenApiDocument::answer);
        open("/v1/openapi.json", OpenApiDocument::answer);
        open("/openai/v1/openapi.json", OpenApiDocument::answer);
        open("/docs", handlers.guide()::start);
        open("/docs/{page}", handlers.guide()::page);
        open("/docs/examples/{name}", handlers.guide()::example);
        api("POST", "/videos", handlers.create()::create);
        api("GET", "/videos", handlers.videos()::list);
        // The first route that fits is taken, so words come before variables.
        api("POST", "/videos/edits", handlers.derived()::edit);
        api("POST", "/videos/extensions", handlers.derived()::extend);
        api("POST", "/videos/characters", handlers.characters()::create);
        api("GET", "/videos/characters/{id}", handlers.characters()::retrieve);
        api("POST", "/videos/{id}/remix", handlers.derived()::remix);
        api("POST", "/videos/{id}/edits", handlers.derived()::editOne);
        api("GET", "/videos/{id}", handlers.videos()::retrieve);
        api("DELETE", "/videos/{id}", handlers.videos()::delete);
        api("GET", "/videos/{id}/content", handlers.content()::download);
        api("POST", "/videos/{id}/cancel", handlers.videos()::cancel);
        api("GET", "/videos/{id}/events", handlers.events()::ofVideo);
        api("GET", "/events", handlers.events()::ofProject);
        api("GET", "/videos/{id}/preview.m3u8", handlers.previews()::playlist);
        api("GET", "/videos/{id}/preview/{name}", handlers.previews()::piece);
        api("POST", "/files", handlers.files()::create);
        api("GET", "/files", handlers.files()::list);
        api("GET", "/files/{id}", handlers.files()::retrieve);
        api("DELETE", "/files/{id}", handlers.files()::delete);
        api("GET", "/files/{id}/content", handlers.files()::content);
        api("POST", "/batches", handlers.batches()::create);
        api("GET", "/batches", handlers.batches()::list);
        api("GET", "/batches/{id}", handlers.batches()::retrieve);
        api("POST", "/batches/{id}/cancel", handlers.batches()::cancel);
        api("GET", "/models", handlers.models()::list);
        api("GET", "/models/{id}", handlers.models()::retrieve);
        api("POST", "/webhook_endpoints", handlers.webhooks()::create);
        api("GET", "/webhook_endpoints", handlers.webhooks()::list);
        api("GET", "/webhook_endpoints/{id}", handlers.webhooks()::retrieve);
        api("POST", "/webhook_endpoints/{id}", handlers.webhooks()::update);
        api("DELETE", "/webhook_endpoints/{id}", handlers.webhooks()::delete);
        api("POST", "/webhook_endpoints/{id}/rotate_secret", handlers.webhooks()::rotateSecret);
        api("POST", "/webhook_endpoints/{id}/test", handlers.webhooks()::test);
        api("GET", "/webhook_endpoints/{id}/deliveries", handlers.webhooks()::deliveries);
        api("POST", "/webhook_endpoints/{id}/deliveries/{delivery}/redeliver", handlers.webhooks()::redeliver);
        api("GET", "/webhook_event_types", handlers.webhooks()::eventTypes);
        operator("POST", "/admin/keys", handlers.keys()::create);
        operator("GET", "/admin/keys", handlers.keys()::list);
        operator("DELETE", "/admin/keys/{id}", handlers.keys()::revoke);
    }

    /** The route of a request; a GET also answers HEAD. */
    Optional<Match> find(String method, String rawPath) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        List<String> path = segments(rawPath);
        return routes.stream()
                .filter(route -> route.method.equals(wanted) && fits(route.path, path))
                .findFirst()
                .map(route -> new Match(route.access, route.handler, variables(route.path, path)));
    }

    /** The methods a path knows; empty when there is no such path. */
    List<String> methods(String rawPath) {
        List<String> path = segments(rawPath);
        List<String> methods = new ArrayList<>();
        for (Route route : routes) {
            if (fits(route.path, path)) {
                methods.add(route.method);
                if (route.method.equals("GET")) {
                    methods.add("HEAD");
                }
            }
        }
        return methods;
    }

    /** Method and path of every route for callers, variables in braces; what is for the operator alone is left out. */
    List<String> surface() {
        return routes.stream()
                .filter(route -> route.access != Access.OPERATOR)
                .map(route -> route.method + " /" + String.join("/", route.path))
                .toList();
    }

    private void open(String path, CallHandler handler) {
        routes.add(new Route("GET", segments(path), Access.OPEN, handler));
    }

    private void operator(String method, String path, CallHandler handler) {
        routes.add(new Route(method, segments(path), Access.OPERATOR, handler));
    }

    private void api(String method, String path, CallHandler handler) {
        for (List<String> base : BASES) {
            List<String> full = new ArrayList<>(base);
            full.addAll(segments(path));
            routes.add(new Route(method, List.copyOf(full), Access.KEY, handler));
        }
    }

    /** The parts between the slashes; one slash at the end is tolerated. */
    private static List<String> segments(String rawPath) {
        String path =
                rawPath.length() > 1 && rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        return Arrays.asList(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    }

    private static boolean fits(List<String> pattern, List<String> path) {
        if (pattern.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            boolean same = isVariable(pattern.get(i))
                    ? !path.get(i).isEmpty()
                    : pattern.get(i).equals(path.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<String> variables(List<String> pattern, List<String> path) {
        List<String> variables = new ArrayList<>(1);
        for (int i = 0; i < pattern.size(); i++) {
            if (isVariable(pattern.get(i))) {
                variables.add(decoded(path.get(i)));
            }
        }
        return variables;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
