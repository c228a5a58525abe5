package dev.concordat.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLinesTest {

    private static final String LONG = "aNameThatIsSoLongThatTwoOfItsKindHardlyFitOnALine";

    @Test
    void breaksAfterTheAssignmentAndBeforeTheCallsOfAChain() {
        assertThat(LongLines.broken(
                        "    private static final Parameter<String> " + LONG + " = Parameter.query(\"a = b\", Text.ANY)"
                                + ".pattern(\"(.(,\").defaultsTo(\"" + LONG + "\").explode(false);\n"))
                .isEqualTo("""
                            private static final Parameter<String> %1$s =
                                    Parameter.query("a = b", Text.ANY)
                                            .pattern("(.(,")
                                            .defaultsTo("%1$s")
                                            .explode(false);
                        """.formatted(LONG));
    }

    @Test
    void putsArgumentsOnLinesOfTheirOwn() {
        assertThat(LongLines.broken("    call(\"" + LONG + "\", new Pair<A, B>(1, 2), " + LONG + ", " + LONG + ");\n"))
                .isEqualTo("""
                            call(
                                    "%1$s",
                                    new Pair<A, B>(1, 2),
                                    %1$s,
                                    %1$s);
                        """.formatted(LONG));
    }

    @Test
    void packsArgumentsThatFitOnOneLine() {
        assertThat(LongLines.broken("        theAdapterOfThisController.serve(" + LONG
                        + "Binding.INSTANCE, api::read, request, response);\n"))
                .isEqualTo("        theAdapterOfThisController.serve(\n                " + LONG
                        + "Binding.INSTANCE, api::read, request, response);\n");
    }

    @Test
    void leavesCommentsAndWhatHasNoPlaceToBreak() {
        String comment = "    // see call(" + LONG + ", " + LONG + ", " + LONG + ")\n";
        String tail = "    call(" + LONG + ", " + LONG + "); // checked, not kept, because of the direction\n";
        String word = "    " + LONG + LONG + LONG + ";\n";
        assertThat(LongLines.broken(comment + tail + word)).isEqualTo(comment + tail + word);
    }
}
