package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.PageQuery;
import java.util.List;

/** Reads {@code limit}, {@code after} and {@code order}. Rows 37 and 38. */
final class PageQueryParser {
    private PageQueryParser() {}

    static PageQuery parse(Call call) {
        return new PageQuery(
                call.query("limit")
                        .map(text -> limit(text, 0, PageQuery.MAX_LIMIT))
                        .orElse(PageQuery.DEFAULT_LIMIT),
                call.query("after"),
                call.query("order").map(PageQueryParser::order).orElse(PageQuery.Order.DESC));
    }

    /** A whole number from {@code min} to {@code max}. Row 38. */
    static int limit(String text, int min, int max) {
        return (int) QueryNumber.within("limit", text, min, max);
    }

    /** Row 37. */
    static PageQuery.Order order(String text) {
        return switch (text) {
            case "asc" -> PageQuery.Order.ASC;
            case "desc" -> PageQuery.Order.DESC;
            default -> throw ApiErrors.invalidValue("order", text, List.of("asc", "desc"));
        };
    }
}
