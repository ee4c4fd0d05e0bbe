package dev.patio.debug.java;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.patio.debug.java.JavaFile.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;

/** Reads what {@link JavaFile} knows out of javac's trees. */
final class JavaReader extends TreePathScanner<Void, Lines> {
    private final JavacTask task;
    private final CompilationUnitTree unit;
    private final boolean attributed;
    private final Trees trees;
    private final SourcePositions positions;
    private final List<JavaFile.Type> types = new ArrayList<>();
    private final List<JavaFile.Variable> variables = new ArrayList<>();
    private final List<JavaFile.Try> tries = new ArrayList<>();

    private JavaReader(JavacTask task, CompilationUnitTree unit, boolean attributed) {
        this.task = task;
        this.unit = unit;
        this.attributed = attributed;
        trees = Trees.instance(task);
        positions = trees.getSourcePositions();
    }

    /** @param attributed whether types are known, and not only what is written */
    static JavaFile read(JavacTask task, CompilationUnitTree unit, String text, boolean attributed) {
        JavaReader reader = new JavaReader(task, unit, attributed);
        reader.scan(unit, new Lines(1, Integer.MAX_VALUE));
        return new JavaFile(text, reader.types, reader.variables, reader.tries);
    }

    private Lines lines(Tree tree) {
        return new Lines(line(positions.getStartPosition(unit, tree)), line(end(tree) - 1));
    }

    private long end(Tree tree) {
        return positions.getEndPosition(unit, tree);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(Math.max(0, position));
    }

    @Override
    public Void visitClass(ClassTree tree, Lines within) {
        types.add(new JavaFile.Type(
                tree.getSimpleName().toString(),
                binaryName(),
                enclosing().anyMatch(JavaReader::hasStatics),
                lines(tree),
                (int) end(tree) - 1));
        return super.visitClass(tree, within);
    }

    private String binaryName() {
        return attributed && trees.getElement(getCurrentPath()) instanceof TypeElement type
                ? task.getElements().getBinaryName(type).toString()
                : packageName() + membersAround().collect(Collectors.joining("$"));
    }

    private String packageName() {
        return Optional.ofNullable(unit.getPackageName())
                .map(name -> name + ".")
                .orElse("");
    }

    /** The class and those around it, the outermost first, but for those inside methods. */
    private Stream<String> membersAround() {
        List<String> names = new ArrayList<>();
        for (Tree each : getCurrentPath()) {
            if (each instanceof ClassTree type) {
                names.addFirst(type.getSimpleName().toString());
            } else if (!(each instanceof CompilationUnitTree)) {
                names.clear();
            }
        }
        return names.stream();
    }

    private Stream<ClassTree> enclosing() {
        return StreamSupport.stream(getCurrentPath().spliterator(), false)
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast);
    }

    private static boolean hasStatics(ClassTree type) {
        return type.getMembers().stream()
                .anyMatch(member -> member instanceof VariableTree field
                        && !isConstant(type, field)
                        && (type.getKind() == Tree.Kind.INTERFACE
                                || field.getModifiers().getFlags().contains(Modifier.STATIC)));
    }

    /** Whether it is likely to be one of those of an enum, which are static, too. */
    private static boolean isConstant(ClassTree type, VariableTree field) {
        return type.getKind() == Tree.Kind.ENUM && type.getSimpleName().contentEquals(String.valueOf(field.getType()));
    }

    @Override
    public Void visitMethod(MethodTree tree, Lines within) {
        return super.visitMethod(tree, lines(tree));
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Lines within) {
        return super.visitLambdaExpression(tree, lines(tree));
    }

    @Override
    public Void visitVariable(VariableTree tree, Lines within) {
        if (within.last() < Integer.MAX_VALUE) {
            type(tree)
                    .ifPresent(type -> variables.add(new JavaFile.Variable(
                            tree.getName().toString(), type, line(positions.getStartPosition(unit, tree)), within)));
        }
        return super.visitVariable(tree, within);
    }

    private Optional<String> type(VariableTree tree) {
        if (attributed) {
            return Optional.ofNullable(trees.getTypeMirror(getCurrentPath())).map(this::written);
        }
        return Optional.ofNullable(tree.getType()).map(Tree::toString);
    }

    /** As it can be written in a program. */
    private String written(TypeMirror type) {
        return (isWritable(type) ? type : task.getTypes().erasure(type)).toString();
    }

    private static boolean isWritable(TypeMirror type) {
        return switch (type) {
            case DeclaredType declared ->
                !declared.toString().startsWith("<anonymous")
                        && declared.getTypeArguments().stream().allMatch(JavaReader::isWritable);
            case ArrayType array -> isWritable(array.getComponentType());
            case WildcardType wildcard ->
                Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .allMatch(bound -> bound == null || isWritable(bound));
            case TypeVariable _, IntersectionType _, UnionType _ -> false;
            default -> true;
        };
    }

    @Override
    public Void visitTry(TryTree tree, Lines within) {
        super.visitTry(tree, within); // the inner ones first
        List<String> caught = new ArrayList<>();
        for (CatchTree handler : tree.getCatches()) {
            Tree type = handler.getParameter().getType();
            if (type instanceof UnionTypeTree several) {
                several.getTypeAlternatives().forEach(each -> caught.add(each.toString()));
            } else {
                caught.add(type.toString());
            }
        }
        tries.add(new JavaFile.Try(lines(tree.getBlock()), caught));
        return null;
    }
}
