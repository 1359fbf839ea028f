package dev.kinora.server.guide;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as a page: its text, the navigation beside it, and nothing that has to be fetched from elsewhere. */
final class Page {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#8884;--soft:#8881}
            body{margin:0;font:16px/1.6 system-ui,sans-serif;display:flex;flex-wrap:wrap}
            nav{flex:0 0 15rem;padding:1.5rem;font-size:.9rem;box-sizing:border-box}
            nav b{display:block;margin:1rem 0 .3rem}nav a{display:block;padding:.1rem 0;text-decoration:none}
            nav a[aria-current]{font-weight:600;color:inherit}
            main{flex:1 1 34rem;min-width:0;max-width:56rem;padding:1rem 1.5rem 4rem;box-sizing:border-box}
            h1,h2,h3{line-height:1.25}h2{margin-top:2.2rem;border-top:1px solid var(--line);padding-top:1rem}
            code,pre{font:.88em/1.5 ui-monospace,monospace}code{background:var(--soft);padding:.1em .25em;border-radius:3px}
            pre{background:var(--soft);padding:.8rem 1rem;overflow-x:auto;border-radius:6px}pre code{background:none;padding:0}
            table{border-collapse:collapse;display:block;overflow-x:auto}
            th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
            """;

    private Page() {}

    static byte[] render(Contents.Entry entry, byte[] markdown) {
        Node text = PARSER.parse(new String(markdown, StandardCharsets.UTF_8));
        text.accept(new Links(entry.file()));
        Map<String, Integer> marks = new HashMap<>();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading) {
                        attributes.put("id", mark(words(node), marks));
                    }
                })
                .build();
        return frame(entry, renderer.render(text)).getBytes(StandardCharsets.UTF_8);
    }

    private static String frame(Contents.Entry entry, String text) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + entry.title() + " · Kinora</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<nav>\n"
                + navigation(entry) + "</nav>\n<main>\n" + text + "</main>\n</body>\n</html>\n";
    }

    private static String navigation(Contents.Entry here) {
        StringBuilder links = new StringBuilder();
        for (Contents.Part part : Contents.parts()) {
            links.append("<b>").append(part.title()).append("</b>\n");
            for (Contents.Entry entry : part.entries()) {
                links.append("<a href=\"").append(entry.address()).append('"');
                links.append(entry.equals(here) ? " aria-current=\"page\">" : ">");
                links.append(entry.title()).append("</a>\n");
            }
        }
        return links.toString();
    }

    /** The mark of a heading as code hosts make it, so that a link to it works in both places. */
    private static String mark(String heading, Map<String, Integer> taken) {
        String plain = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int before = taken.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + "-" + before;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
