package dev.patio.guest.java;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Set;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What {@link EspressoPatch} changes in the node that executes a method's bytecode. Where a method is followed, the node has an
 * {@code instrumentation}, which it reads once a call: now it looks before each instruction whether that is another one, which costs nothing in
 * compiled code.
 */
final class FollowedLater implements ClassTransform {
    private static final ClassDesc NODE = ClassDesc.of("com.oracle.truffle.espresso.nodes.BytecodeNode");
    private static final ClassDesc INSTRUMENTATION = NODE.nested("InstrumentationSupport");
    private static final ClassDesc ESPRESSO_FRAME = ClassDesc.of("com.oracle.truffle.espresso.nodes.EspressoFrame");
    private static final ClassDesc FRAME = ClassDesc.of("com.oracle.truffle.api.frame.Frame");
    private static final ClassDesc VIRTUAL_FRAME = ClassDesc.of("com.oracle.truffle.api.frame.VirtualFrame");
    private static final ClassDesc TRUFFLE_NODE = ClassDesc.of("com.oracle.truffle.api.nodes.Node");
    private static final ClassDesc DEFERRED =
            ClassDesc.of("com.oracle.truffle.api.instrumentation.StandardTags").nested("TryBlockTag");
    private static final ClassDesc METHOD =
            ClassDesc.of("com.oracle.truffle.espresso.nodes.EspressoInstrumentableRootNode");
    private static final ClassDesc AROUND =
            ClassDesc.of("com.oracle.truffle.espresso.nodes.EspressoInstrumentableRootNodeWrapper");
    private static final MethodTypeDesc OF_INDEX = MethodTypeDesc.of(CD_int, CD_int);

    private static final String PREPARE = "prepareForInstrumentation";
    private static final MethodTypeDesc PREPARE_TYPE = MethodTypeDesc.of(CD_void, CD_Set);
    private static final String FOLLOW = "patio$follow";
    private static final MethodTypeDesc FOLLOW_TYPE = MethodTypeDesc.of(CD_int, VIRTUAL_FRAME, CD_int);

    /** The third parameter of the loop. */
    private static final int BEGUN_STATEMENT = 4;

    /** How many instructions behind the first one say that this is the head of the loop. */
    private static final int LOOKED_AT = 3;

    /** For what stands around the node of a method: it did not tell it to prepare itself. */
    static final ClassTransform PASSES_ON = ClassTransform.endHandler(
            wrapper -> wrapper.withMethodBody(PREPARE, PREPARE_TYPE, ClassFile.ACC_PUBLIC, FollowedLater::passOn));

    @Override
    public void accept(ClassBuilder node, ClassElement element) {
        if (element instanceof MethodModel method) {
            switch (method.methodName().stringValue()) {
                case PREPARE -> node.transformMethod(method, MethodTransform.transformingCode(new Preparing()));
                case "executeBodyFromBCI" ->
                    node.transformMethod(
                            method,
                            MethodTransform.transformingCode(
                                    new Looking(Head.in(method.code().orElseThrow(FollowedLater::unknown)))));
                default -> node.with(method);
            }
        } else {
            node.with(element);
        }
    }

    @Override
    public void atEnd(ClassBuilder node) {
        node.withMethodBody(FOLLOW, FOLLOW_TYPE, ClassFile.ACC_PRIVATE, FollowedLater::follow);
    }

    /** Does nothing as long as that is deferred; has compiled code begin anew, also in a loop that runs. */
    private static final class Preparing implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            Label now = code.newLabel();
            code.aload(1)
                    .ldc(DEFERRED)
                    .invokeinterface(CD_Set, "contains", MethodTypeDesc.of(CD_boolean, CD_Object))
                    .ifeq(now)
                    .return_()
                    .labelBinding(now);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
            if (element instanceof InvokeInstruction call && call.name().equalsString("notifyInserted")) {
                code.aload(0)
                        .aload(0)
                        .aload(0)
                        .ldc("statements are followed")
                        .invokevirtual(
                                NODE,
                                "reportReplace",
                                MethodTypeDesc.of(
                                        CD_void, TRUFFLE_NODE, TRUFFLE_NODE, ClassDesc.of("java.lang.CharSequence")));
            }
        }
    }

    /** Looks at the head of the loop over instructions. */
    private static final class Looking implements CodeTransform {
        private final Head head;
        private int passed;

        Looking(Head head) {
            this.head = head;
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof Instruction && passed++ == head.index()) {
                look(code);
            }
            code.with(element);
        }

        private void look(CodeBuilder code) {
            Label changed = code.newLabel();
            Label same = code.newLabel();
            code.aload(0)
                    .getfield(NODE, "instrumentation", INSTRUMENTATION)
                    .aload(head.instrumentation())
                    .if_acmpne(changed)
                    .aload(head.instrumentation())
                    .ifnull(same)
                    .iload(head.statement())
                    .iconst_m1()
                    .if_icmpne(same)
                    .labelBinding(changed)
                    .aload(0)
                    .aload(1)
                    .iload(head.place())
                    .invokevirtual(NODE, FOLLOW, FOLLOW_TYPE)
                    .istore(head.statement())
                    .aload(0)
                    .getfield(NODE, "instrumentation", INSTRUMENTATION)
                    .astore(head.instrumentation())
                    .labelBinding(same);
        }
    }

    /**
     * The head of the loop over instructions.
     *
     * @param index its first instruction
     * @param instrumentation the variable with what was read when the call began
     * @param statement that with the number of the statement that is executed, or -1
     * @param place that with the place in the bytecode
     */
    private record Head(int index, int instrumentation, int statement, int place) {
        static Head in(CodeModel code) {
            List<Instruction> all = code.elementList().stream()
                    .filter(Instruction.class::isInstance)
                    .map(Instruction.class::cast)
                    .toList();
            int read = first(all, i -> isField(all.get(i), "instrumentation"));
            int begun = first(all, i -> all.get(i) instanceof LoadInstruction it && it.slot() == BEGUN_STATEMENT);
            int index = first(
                    all,
                    i -> isField(all.get(i + 1), "bs")
                            && all.get(i + 2) instanceof LoadInstruction
                            && all.get(i + 3) instanceof InvokeInstruction call
                            && call.name().equalsString("opcode"));
            return new Head(index, stored(all.get(read + 1)), stored(all.get(begun + 1)), loaded(all.get(index + 2)));
        }

        private static int first(List<Instruction> all, IntPredicate wanted) {
            return IntStream.range(0, all.size() - LOOKED_AT)
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(FollowedLater::unknown);
        }

        private static boolean isField(Instruction instruction, String name) {
            return instruction instanceof FieldInstruction field && field.name().equalsString(name);
        }

        private static int stored(Instruction instruction) {
            return instruction instanceof StoreInstruction store ? store.slot() : fail();
        }

        private static int loaded(Instruction instruction) {
            return instruction instanceof LoadInstruction load ? load.slot() : fail();
        }

        private static int fail() {
            throw unknown();
        }
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("this Espresso executes bytecode in another way than the one that is known");
    }

    /** The statement at a place, or -1 if none is followed; it is entered if it begins there. */
    private static void follow(CodeBuilder code) {
        int frame = 1;
        int place = 2;
        int instrumentation = 3;
        int statement = 4;
        Label followed = code.newLabel();
        Label begins = code.newLabel();
        Label inside = code.newLabel();
        code.aload(0)
                .getfield(NODE, "instrumentation", INSTRUMENTATION)
                .astore(instrumentation)
                .aload(instrumentation)
                .ifnonnull(followed)
                .iconst_m1()
                .ireturn()
                .labelBinding(followed)
                .aload(instrumentation)
                .iload(place)
                .invokevirtual(INSTRUMENTATION, "getStartStatementIndex", OF_INDEX)
                .istore(statement)
                .iload(place)
                .ifeq(begins)
                .aload(instrumentation)
                .iload(place)
                .iconst_1()
                .isub()
                .invokevirtual(INSTRUMENTATION, "getStartStatementIndex", OF_INDEX)
                .iload(statement)
                .if_icmpeq(inside)
                .labelBinding(begins)
                .aload(frame)
                .iload(place)
                .invokestatic(ESPRESSO_FRAME, "setBCI", MethodTypeDesc.of(CD_void, FRAME, CD_int))
                .aload(instrumentation)
                .aload(frame)
                .iload(statement)
                .invokevirtual(
                        INSTRUMENTATION, "notifyStatementEnter", MethodTypeDesc.of(CD_void, VIRTUAL_FRAME, CD_int))
                .labelBinding(inside)
                .iload(statement)
                .ireturn();
    }

    private static void passOn(CodeBuilder code) {
        code.aload(0)
                .getfield(AROUND, "delegateNode", METHOD)
                .aload(1)
                .invokevirtual(METHOD, PREPARE, PREPARE_TYPE)
                .return_();
    }
}
