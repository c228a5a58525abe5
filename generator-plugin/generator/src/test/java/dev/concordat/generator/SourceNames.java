package dev.concordat.generator;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;

/** Collects every name of a source file: declared or used, whatever it names. Strings and comments have none. */
final class SourceNames extends TreeScanner<Void, List<String>> {

    @Override
    public Void visitIdentifier(IdentifierTree tree, List<String> names) {
        names.add(tree.getName().toString());
        return super.visitIdentifier(tree, names);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, List<String> names) {
        names.add(tree.getIdentifier().toString());
        return super.visitMemberSelect(tree, names);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, List<String> names) {
        names.add(tree.getName().toString());
        return super.visitMemberReference(tree, names);
    }

    @Override
    public Void visitClass(ClassTree tree, List<String> names) {
        names.add(tree.getSimpleName().toString());
        return super.visitClass(tree, names);
    }

    @Override
    public Void visitMethod(MethodTree tree, List<String> names) {
        names.add(tree.getName().toString());
        return super.visitMethod(tree, names);
    }

    @Override
    public Void visitVariable(VariableTree tree, List<String> names) {
        names.add(tree.getName().toString());
        return super.visitVariable(tree, names);
    }

    @Override
    public Void visitLabeledStatement(LabeledStatementTree tree, List<String> names) {
        names.add(tree.getLabel().toString());
        return super.visitLabeledStatement(tree, names);
    }
}
