package dev.concordat.generator;

import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.view.View;
import java.util.List;

/**
 * Everything that is generated from a contract.
 *
 * @param views what users read, to be printed by templates
 * @param files codecs, bindings and resources, which no template can change
 */
public record Output(List<View> views, List<GeneratedFile> files) {

    public Output {
        views = List.copyOf(views);
        files = List.copyOf(files);
    }
}
