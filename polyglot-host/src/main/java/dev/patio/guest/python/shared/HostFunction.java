package dev.patio.guest.python.shared;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.objects.function.PArguments;
import com.oracle.graal.python.builtins.objects.function.PBuiltinFunction;
import com.oracle.graal.python.builtins.objects.function.Signature;
import com.oracle.graal.python.nodes.PRootNode;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;

/** A Java method as a built-in function of Python. It gets and gives the objects of GraalPy as they are. */
final class HostFunction extends PRootNode {
    /** What is called, with the global lock held. */
    @FunctionalInterface
    interface Body {
        Object call(Object[] arguments);
    }

    private final String name;
    private final Signature signature;
    private final Body body;

    private HostFunction(PythonLanguage language, String name, int arity, Body body) {
        super(language);
        this.name = name;
        this.body = body;
        TruffleString[] parameters = new TruffleString[arity];
        for (int i = 0; i < arity; i++) {
            parameters[i] = Text.python("argument" + i);
        }
        this.signature = new Signature(arity, false, -1, parameters, null);
    }

    static PBuiltinFunction create(PythonLanguage language, String name, int arity, Body body) {
        var code = new HostFunction(language, name, arity, body).getCallTarget();
        return PFactory.createBuiltinFunction(language, Text.python(name), null, 0, 0, code);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = new Object[signature.getMaxNumOfPositionalArgs()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = PArguments.getArgument(frame.getArguments(), i);
        }
        return call(arguments);
    }

    @TruffleBoundary
    private Object call(Object[] arguments) {
        return body.call(arguments);
    }

    @Override
    public Signature getSignature() {
        return signature;
    }

    @Override
    public boolean isPythonInternal() {
        return true;
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public boolean isCaptureFramesForTrace(boolean compiledFrame) {
        return false;
    }

    @Override
    public String getName() {
        return name;
    }
}
