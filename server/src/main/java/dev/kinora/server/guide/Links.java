package dev.kinora.server.guide;

import java.net.URI;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Turns the links of a file into links of a page. A link that leads to a file which is not served, like the sources, stays
 * as its words alone.
 */
final class Links extends AbstractVisitor {
    private static final String EXAMPLES = "guide/examples/";

    private final URI home;

    /** The links of one file below {@code docs/}. */
    Links(String file) {
        this.home = URI.create("/" + file);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        Optional<String> address = address(link.getDestination());
        if (address.isPresent()) {
            link.setDestination(address.get());
        } else {
            unwrap(link);
        }
    }

    /** Where a destination leads on the server. */
    Optional<String> address(String destination) {
        if (destination.startsWith("#") || destination.matches("[a-z]+:.*")) {
            return Optional.of(destination);
        }
        URI target = home.resolve(destination);
        String file = target.getPath().substring(1);
        if (file.startsWith(EXAMPLES)) {
            return Optional.of("/docs/examples/" + file.substring(EXAMPLES.length()));
        }
        String mark = target.getFragment() == null ? "" : "#" + target.getFragment();
        return Contents.ofFile(file).map(entry -> entry.address() + mark);
    }

    private static void unwrap(Link link) {
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        link.unlink();
    }
}
