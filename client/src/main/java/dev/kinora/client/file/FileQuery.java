package dev.kinora.client.file;

import dev.kinora.client.page.Order;
import dev.kinora.client.page.PageQuery;
import java.util.Optional;

/**
 * Which files to list.
 *
 * @param purpose the purpose they were uploaded for; empty for all
 * @param order newest or oldest first
 * @param page which page, 1 to 10000 entries
 */
public record FileQuery(Optional<String> purpose, Order order, PageQuery page) {
    /** Every file, the newest first. */
    public static FileQuery newest() {
        return new FileQuery(Optional.empty(), Order.DESC, PageQuery.first());
    }

    /** The same with this order. */
    public FileQuery withOrder(Order other) {
        return new FileQuery(purpose, other, page);
    }

    /** The same for this purpose alone. */
    public FileQuery withPurpose(String only) {
        return new FileQuery(Optional.of(only), order, page);
    }

    /** The same with this many entries a page. */
    public FileQuery withLimit(int entries) {
        return new FileQuery(purpose, order, page.withLimit(entries));
    }

    /** The same, starting after this id. */
    public FileQuery startingAfter(String id) {
        return new FileQuery(purpose, order, page.startingAfter(id));
    }
}
