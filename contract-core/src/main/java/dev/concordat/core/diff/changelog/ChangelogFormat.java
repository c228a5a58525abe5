package dev.concordat.core.diff.changelog;

import java.util.Locale;

/** How a changelog is written. */
public enum ChangelogFormat {
    /** CommonMark, for release notes. */
    MARKDOWN,
    /** One page that needs no network. */
    HTML;

    /** The whole text; texts of the documents cannot become markup. */
    public String render(Changelog changelog) {
        return switch (this) {
            case MARKDOWN -> MarkdownChangelog.render(changelog);
            case HTML -> HtmlChangelog.render(changelog);
        };
    }

    /** The word that stands on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
