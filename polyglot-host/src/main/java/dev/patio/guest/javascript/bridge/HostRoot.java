package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.nio.ReadOnlyBufferException;

/** The code of a function that is a Java method. Its frames are in no stack trace, as those of V8's API functions. */
final class HostRoot extends JavaScriptRootNode {
    private final TruffleString name;
    private final HostFunction.Body body;
    private final int skipped;

    HostRoot(JavaScriptLanguage language, TruffleString name, HostFunction.Body body, int skipped) {
        super(language);
        this.name = name;
        this.body = body;
        this.skipped = skipped;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return call(frame.getArguments());
    }

    @TruffleBoundary
    private Object call(Object[] arguments) {
        Host host = Host.of((JSFunctionObject) JSArguments.getFunctionObject(arguments));
        try {
            return Js.value(body.call(new Call(host, arguments, skipped)));
        } catch (HostException e) {
            throw UserScriptException.create(e.error(host));
        } catch (ReadOnlyBufferException e) {
            throw Errors.createTypeErrorReadOnlyBuffer();
        }
    }

    @Override
    public String getName() {
        return name.toJavaStringUncached();
    }
}
