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
        OPEN
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

    Routes(VideoHandlers videos, ContentHandler content, ModelHandlers models, HealthHandlers health) {
        open("/healthz", health::alive);
        open("/readyz", health::ready);
        open("/openapi.json", OpenApiDocument::answer);
        open("/v1/openapi.json", OpenApiDocument::answer);
        open("/openai/v1/openapi.json", OpenApiDocument::answer);
        api("POST", "/videos", videos::create);
        api("GET", "/videos", videos::list);
        api("GET", "/videos/{id}", videos::retrieve);
        api("DELETE", "/videos/{id}", videos::delete);
        api("GET", "/videos/{id}/content", content::download);
        api("GET", "/models", models::list);
        api("GET", "/models/{id}", models::retrieve);
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

    /** Method and path of every route, variables in braces. */
    List<String> surface() {
        return routes.stream()
                .map(route -> route.method + " /" + String.join("/", route.path))
                .toList();
    }

    private void open(String path, CallHandler handler) {
        routes.add(new Route("GET", segments(path), Access.OPEN, handler));
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
