package dev.concordat.generator.xml;

import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Packages;
import dev.concordat.generator.render.GeneratedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints {@code XmlForms}: the constants, each in a class of its own, so that forms may hold each other. */
public final class XmlFormsFile {

    /** Calls of one chain: javac goes a step deeper with each (JDK 17, default size of its stack). */
    private static final int CHAIN = 100;

    private XmlFormsFile() {}

    /** The class that holds the constants. */
    public static JavaName holder(Packages packages) {
        return new JavaName(packages.codec(), "XmlForms");
    }

    /** The file; none where no body needs a constant. */
    public static Optional<GeneratedFile> print(XmlConstants constants, Packages packages) {
        Map<String, XmlConstants.Constant> all = constants.byName();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        JavaName self = holder(packages);
        Imports imports = new Imports(self, all.keySet(), List.of());
        JavaSource source = new JavaSource(self, imports);
        XmlExpression expressions = new XmlExpression(constants, self, imports);
        source.line("/** How values of the contract are written as XML. */");
        source.line("@" + imports.use("dev.concordat.runtime.Generated") + "(\"concordat\")");
        source.open("final class XmlForms");
        source.line("private XmlForms() {}");
        all.forEach((name, constant) -> {
            source.blank();
            source.open("static final class " + name);
            String type = imports.use(XmlExpression.RUNTIME + "XmlForm");
            String head = expressions.kinds(constant.parts().form());
            List<String> calls =
                    expressions.calls(constant.parts(), constant.direction()).toList();
            if (calls.size() <= CHAIN) {
                source.chain("static final " + type + " FORM", head, calls);
            } else {
                source.line("static final " + type + " FORM = form();");
                source.blank();
                source.open("private static " + type + " form()");
                source.line(type + " form = " + head + ";");
                for (int from = 0; from < calls.size(); from += CHAIN) {
                    source.chain("form", "form", calls.subList(from, Math.min(calls.size(), from + CHAIN)));
                }
                source.line("return form;");
                source.close();
            }
            source.close();
        });
        source.close();
        return Optional.of(source.file());
    }
}
