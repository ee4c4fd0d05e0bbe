package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.Language;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Failure;
import dev.patio.shared.NotShareable;
import dev.patio.shared.Nothing;

/** Tells those who join a program of the error that ended it. */
public final class Failures {
    private Failures() {}

    public static void tell(NodeProcess process, Object thrown) {
        process.launch().member().failed(of(process, thrown));
    }

    private static Failure of(NodeProcess process, Object thrown) {
        String language = Language.JAVASCRIPT.id();
        if (thrown instanceof JSErrorObject error) {
            return new Failure(
                    language, type(error), text(error, "message"), text(error, "stack"), frozen(process, error));
        }
        String text = Js.string(JSRuntime.safeToString(thrown));
        return new Failure(language, Js.string(JSRuntime.typeof(thrown)), text, text, Nothing.NOTHING);
    }

    /** The name that it has, or else that of its class, which need not set one. */
    private static String type(JSErrorObject error) {
        String name = text(error, "name");
        return name.equals("Error") ? Js.string(JSRuntime.getConstructorName(error)) : name;
    }

    private static String text(JSObject error, String property) {
        return Js.string(JSRuntime.safeToString(JSObject.get(error, Js.text(property))));
    }

    private static Object frozen(NodeProcess process, JSErrorObject error) {
        try {
            return Freezing.freeze(Views.of(process), error, "error");
        } catch (NotShareable e) {
            return Nothing.NOTHING; // it holds more than can be shared
        }
    }
}
