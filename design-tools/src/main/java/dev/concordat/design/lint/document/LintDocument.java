package dev.concordat.design.lint.document;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.Uris;
import java.util.List;
import java.util.Set;

/**
 * A document ready to be linted.
 *
 * @param tree the document itself
 * @param resolved its root with references followed
 * @param unresolved its root as written
 * @param referenced what some reference names, as absolute URIs with decoded fragments; a part that names itself from
 *     within does not count
 * @param formats which kinds of document it is
 * @param findings references that lead nowhere and documents that cannot be read
 */
public record LintDocument(
        SpecTree tree,
        Spot resolved,
        Spot unresolved,
        Set<String> referenced,
        Set<Format> formats,
        List<Finding> findings) {

    /** Whether a reference names a place of the document. */
    public boolean isReferenced(String pointer) {
        return referenced.contains(Uris.canonical(tree.uri()) + "#" + pointer);
    }

    /** Follows all references of a document. */
    public static LintDocument of(SpecTree tree, DocumentReader reader) {
        References references = new References(reader, tree);
        Set<Format> formats = Format.of(tree.root());
        boolean siblings = formats.contains(Format.OAS3_1) || formats.contains(Format.OAS3_2);
        Crawl crawl = Crawl.of(tree, references, siblings);
        return new LintDocument(
                tree,
                new View(references, siblings).root(tree),
                new View(null, false).root(tree),
                crawl.referenced(),
                formats,
                crawl.findings());
    }
}
