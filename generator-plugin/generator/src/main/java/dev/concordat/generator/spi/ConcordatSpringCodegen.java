package dev.concordat.generator.spi;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.emit.TemplateFolder;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.TemplateSource;
import dev.concordat.generator.type.TypeMapping;
import dev.concordat.generator.type.TypeOptions;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * openapi-generator as a shell: its options, its ignore file and its writing of files; the document is read, typed and
 * printed by us, since its own pipeline loses much of it on the way. Each file is carried through as if it were a model.
 *
 * <p>Its users set {@code skipValidateSpec}, or its parser judges the document before we see it.
 */
public final class ConcordatSpringCodegen extends DefaultCodegen implements CodegenConfig {

    private static final Logger LOG = LoggerFactory.getLogger(ConcordatSpringCodegen.class);

    private final Map<String, GeneratedFile> generated = new LinkedHashMap<>();

    public ConcordatSpringCodegen() {
        templateDir = BundledTemplates.ROOT;
        embeddedTemplateDir = BundledTemplates.ROOT;
        outputFolder = "generated-code";
        // The engine wants a template that exists; CarriedText never reads it.
        modelTemplateFiles.put("java/PackageView.mustache", ".java");
        apiTemplateFiles.clear();
        supportingFiles.clear();
        additionalProperties.put(CodegenConstants.HIDE_GENERATION_TIMESTAMP, true);
        cliOptions.add(CliOption.newString("basePackage", "package below which everything is generated"));
        cliOptions.add(CliOption.newString(
                "typeMappings", "classes of yours for values of the contract, WHAT=CLASS@CODEC with ; between"));
        cliOptions.add(CliOption.newBoolean("openEnums", "take strings that an enum does not list as unknown values"));
        cliOptions.add(CliOption.newString(
                "refused", "skip: operations that cannot be generated are left out; fail (default): nothing is"));
    }

    @Override
    public String getName() {
        return "concordat-spring";
    }

    @Override
    public String getHelp() {
        return "Generates typed Spring server stubs and validated models.";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.SERVER;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** Reads the document itself and leaves the engine one schema, so that it asks for models once. */
    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        FileDocuments files = new FileDocuments(Path.of(""));
        Object basePackage = additionalProperties.getOrDefault("basePackage", "org.openapitools");
        GeneratorOptions options = new GeneratorOptions(basePackage.toString(), types(), templates(), refused());
        Result<List<GeneratedFile>> result = ContractLoader.loadParts(files, files.uriOf(getInputSpec()))
                .then(loaded -> Generation.generate(loaded, options));
        result.findings().forEach(ConcordatSpringCodegen::log);
        List<GeneratedFile> found = result.value();
        if (found == null || result.hasErrors()) {
            throw new IllegalArgumentException("nothing generated: the document has problems, listed above");
        }
        generated.clear();
        found.forEach(file -> generated.put(file.path(), file));
        document.setPaths(new Paths());
        document.setWebhooks(new HashMap<>());
        document.setComponents(
                new Components().addSchemas("Views", new ObjectSchema().addProperty("view", new StringSchema())));
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> ignored) {
        Map<String, ModelsMap> carriers = new LinkedHashMap<>();
        generated.forEach((path, file) -> {
            CodegenModel model = new CodegenModel();
            model.setName(path);
            model.setClassname(path);
            ModelMap carrier = new ModelMap();
            carrier.setModel(model);
            ModelsMap models = new ModelsMap();
            models.setModels(List.of(carrier));
            models.put(CarriedText.KEY, file.text());
            carriers.put(path, models);
        });
        return carriers;
    }

    @Override
    public String modelFilename(String templateName, String modelName) {
        return Path.of(outputFolder, modelName).toString();
    }

    @Override
    public String modelFilename(String templateName, String modelName, String outputDirectory) {
        return Path.of(outputDirectory, modelName).toString();
    }

    /** Whatever engine was asked for by name: the text is ready. */
    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return new CarriedText();
    }

    /** No banner. */
    @Override
    public void postProcess() {}

    /** The text is escaped already. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    private TypeOptions types() {
        String mappings = String.valueOf(additionalProperties.getOrDefault("typeMappings", ""));
        return new TypeOptions(
                false,
                false,
                Boolean.parseBoolean(String.valueOf(additionalProperties.get("openEnums"))),
                Stream.of(mappings.split(";"))
                        .filter(mapping -> !mapping.isBlank())
                        .map(TypeMapping::of)
                        .toList());
    }

    private Refused refused() {
        return "skip".equals(additionalProperties.get("refused")) ? Refused.SKIP : Refused.FAIL;
    }

    /** The user's template directory, where one is set, before the bundled templates. */
    private TemplateSource templates() {
        TemplateSource bundled = new BundledTemplates();
        return templateDir.equals(embeddedTemplateDir) ? bundled : new TemplateFolder(Path.of(templateDir)).or(bundled);
    }

    private static void log(Finding finding) {
        String text = FindingFormat.TEXT.render(List.of(finding)).stripTrailing();
        switch (finding.severity()) {
            case ERROR -> LOG.error(text);
            case WARNING -> LOG.warn(text);
            default -> LOG.info(text);
        }
    }
}
