package dev.concordat.generator.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.core.xml.XmlForm;
import dev.concordat.core.xml.XmlForms;
import dev.concordat.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a node of a document directly holds.
 *
 * @param form what is said about its value
 * @param members by JSON name
 * @param patterns members by a pattern of their names, called {@link #ANY_NAME}
 * @param others all other members, called {@link #ANY_NAME}; none or one
 * @param prefix the first items of an array
 * @param items the items after these; none or one
 */
record XmlParts(
        XmlForm form,
        Map<String, XmlNode> members,
        Map<EcmaPattern, XmlNode> patterns,
        List<XmlNode> others,
        List<XmlNode> prefix,
        List<XmlNode> items) {

    /** Stands for the name of a member that no schema names; no name of XML has a space. */
    static final String ANY_NAME = " ";

    static XmlParts of(XmlForms forms, XmlNode node) {
        XmlForm form = forms.form(node.schemas());
        Map<EcmaPattern, XmlNode> patterns = new LinkedHashMap<>();
        form.patterns().forEach((pattern, schemas) -> patterns.put(pattern, free(forms, schemas)));
        List<XmlNode> others = form.others().isEmpty() ? List.of() : List.of(free(forms, form.others()));
        List<XmlNode> prefix = new ArrayList<>();
        List<XmlNode> items = List.of();
        if (form.isArray()) {
            for (int i = 0; i < form.prefix().size(); i++) {
                prefix.add(forms.item(node, i));
            }
            items = form.items().isEmpty() ? List.of() : List.of(forms.item(node, prefix.size()));
        }
        return new XmlParts(form, form.members(), patterns, others, prefix, items);
    }

    private static XmlNode free(XmlForms forms, List<SchemaId> schemas) {
        XmlForm map = new XmlForm(
                Set.of(JsonType.OBJECT), Map.of(), Set.of(), Set.of(), Map.of(), schemas, List.of(), List.of());
        return forms.member(map, ANY_NAME);
    }

    /** Whether nothing is known of what is within. */
    boolean isPlain() {
        return all().isEmpty();
    }

    /** Whether its values can be arrays. */
    boolean isArray() {
        return form.isArray();
    }

    boolean isOnly(JsonType type) {
        return form.types().equals(Set.of(type));
    }

    List<XmlNode> all() {
        List<XmlNode> all = new ArrayList<>(members.values());
        all.addAll(patterns.values());
        all.addAll(others);
        all.addAll(allItems());
        return all;
    }

    List<XmlNode> allItems() {
        List<XmlNode> all = new ArrayList<>(prefix);
        all.addAll(items);
        return all;
    }
}
