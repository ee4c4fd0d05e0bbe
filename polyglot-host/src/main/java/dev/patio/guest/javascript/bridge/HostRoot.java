package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;

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
        return call(JSRealm.get(this), frame.getArguments());
    }

    @TruffleBoundary
    private Object call(JSRealm realm, Object[] arguments) {
        return Js.value(body.call(new Call(realm, arguments, skipped)));
    }

    @Override
    public String getName() {
        return name.toJavaStringUncached();
    }
}
