package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.PageQuery;
import java.util.List;

/** Reads {@code limit}, {@code after} and {@code order}. Rows 37 and 38. */
final class PageQueryParser {
    private PageQueryParser() {}

    static PageQuery parse(Call call) {
        return new PageQuery(
                call.query("limit").map(PageQueryParser::limit).orElse(PageQuery.DEFAULT_LIMIT),
                call.query("after"),
                call.query("order").map(PageQueryParser::order).orElse(PageQuery.Order.DESC));
    }

    private static int limit(String text) {
        return (int) QueryNumber.within("limit", text, 0, PageQuery.MAX_LIMIT);
    }

    private static PageQuery.Order order(String text) {
        return switch (text) {
            case "asc" -> PageQuery.Order.ASC;
            case "desc" -> PageQuery.Order.DESC;
            default -> throw ApiErrors.invalidValue("order", text, List.of("asc", "desc"));
        };
    }
}
