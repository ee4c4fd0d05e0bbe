package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;

/** A call of a Java method from JavaScript: the receiver and the arguments, which are undefined where left out. */
public final class Call {
    private final Host host;
    private final Object[] frame;
    private final int skipped;

    /**
     * @param frame the arguments as GraalJS passes them: receiver, function, then the caller's
     * @param skipped how many of the caller's stand before the first that the callee sees
     */
    Call(Host host, Object[] frame, int skipped) {
        this.host = host;
        this.frame = frame;
        this.skipped = skipped;
    }

    public Host host() {
        return host;
    }

    public JSRealm realm() {
        return host.realm();
    }

    /** What the function belongs to. */
    public <T> T owner(Class<T> type) {
        return host.owner(type);
    }

    public Object receiver() {
        return JSArguments.getThisObject(frame);
    }

    /** The class that {@code new} was applied to. */
    JSDynamicObject target() {
        return (JSDynamicObject)
                (skipped == 0 ? JSArguments.getFunctionObject(frame) : JSArguments.getNewTarget(frame));
    }

    public int count() {
        return JSArguments.getUserArgumentCount(frame) - skipped;
    }

    public Object get(int index) {
        return index < count() ? JSArguments.getUserArgument(frame, index + skipped) : Undefined.instance;
    }

    public Object[] from(int index) {
        return JSArguments.extractUserArguments(frame, skipped + Math.min(index, count()));
    }

    public boolean isNullish(int index) {
        return JSRuntime.isNullOrUndefined(get(index));
    }

    /** The argument as Java's string; ToString of the language where it is none. */
    public String string(int index) {
        return JSRuntime.toJavaString(get(index));
    }

    public boolean flag(int index) {
        return JSRuntime.toBoolean(get(index));
    }

    public int integer(int index) {
        return get(index) instanceof Integer integer ? integer : JSRuntime.toInt32(get(index));
    }

    public double number(int index) {
        return JSRuntime.toDouble(get(index));
    }

    /** An integer beyond 32 bits, such as a file's offset. */
    public long wide(int index) {
        return JSRuntime.toInteger(get(index));
    }

    /** The argument as an object of the language. The library only passes what fits, so that anything else is a fault. */
    public JSDynamicObject object(int index) {
        return (JSDynamicObject) get(index);
    }

    public JSFunctionObject function(int index) {
        return (JSFunctionObject) get(index);
    }
}
