package dev.patio.guest.javascript.binding;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSSharedArrayBuffer;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.guest.Stdio;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Constants;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Symbols;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What the library must know of values that the language does not tell. */
final class UtilBinding {
    private static final int ONLY_ENUMERABLE = 2;
    private static final int SKIP_SYMBOLS = 16;

    private UtilBinding() {}

    static Binding make() {
        return new Binding()
                .include(TypesBinding.make())
                .value(
                        "constants",
                        host -> Constants.object(
                                host, NodeLibrary.binding("util").facts("constants")))
                .value("privateSymbols", Symbols::allHidden)
                .value(
                        "shouldAbortOnUncaughtToggle",
                        host -> new NumberFields(host.realm(), TypedArrayFactory.Uint32Array, 1).array())
                .function("getPromiseDetails", UtilBinding::promise)
                .function("getProxyDetails", UtilBinding::proxy)
                .function("getCallerLocation", call -> null)
                .function("getCallSites", CallSites::capture)
                .function("isInsideNodeModules", CallSites::insideNodeModules)
                .function("previewEntries", Entries::preview)
                .function("getOwnNonIndexProperties", UtilBinding::properties)
                .function("getConstructorName", call -> JSRuntime.getConstructorName((JSObject) call.get(0)))
                .function("getExternalValue", call -> 0)
                .function("sleep", UtilBinding::sleep)
                .function("parseEnv", EnvironmentFile::parse)
                .function("arrayBufferViewHasBuffer", call -> true)
                .function(
                        "constructSharedArrayBuffer",
                        call -> JSSharedArrayBuffer.createSharedArrayBuffer(
                                call.realm().getContext(), call.realm(), ByteBuffer.allocateDirect(call.integer(0))))
                .function("markPromiseAsHandled", call -> {
                    ((JSPromiseObject) call.get(0)).setIsHandled(true);
                    return null;
                })
                .function("defineLazyProperties", LazyProperties::define)
                .function("guessHandleType", UtilBinding::handleType);
    }

    private static Object promise(Call call) {
        if (!(call.get(0) instanceof JSPromiseObject promise)) {
            return null;
        }
        int state = JSPromise.getPromiseState(promise);
        return state == JSPromise.PENDING
                ? Js.array(call.realm(), state)
                : Js.array(call.realm(), state, promise.getPromiseResult());
    }

    private static Object proxy(Call call) {
        if (!(call.get(0) instanceof JSProxyObject proxy)) {
            return null;
        }
        boolean revoked = JSProxy.isRevoked(proxy);
        Object target = revoked ? Null.instance : JSProxy.getTarget(proxy);
        return call.count() > 1 && !call.flag(1)
                ? target
                : Js.array(call.realm(), target, revoked ? Null.instance : JSProxy.getHandler(proxy));
    }

    private static Object properties(Call call) {
        JSDynamicObject object = call.object(0);
        int filter = call.integer(1);
        List<Object> keys = new ArrayList<>();
        for (Object key : JSObject.ownPropertyKeys(object)) {
            boolean skipped = key instanceof Symbol
                    ? (filter & SKIP_SYMBOLS) != 0
                    : JSRuntime.isArrayIndexString((TruffleString) key);
            if (!skipped && ((filter & ONLY_ENUMERABLE) == 0 || enumerable(object, key))) {
                keys.add(key);
            }
        }
        return Js.array(call.realm(), keys);
    }

    private static boolean enumerable(JSDynamicObject object, Object key) {
        PropertyDescriptor property = JSObject.getOwnProperty(object, key);
        return property != null && property.getEnumerable();
    }

    private static Object sleep(Call call) {
        Blocking.sleep(call.wide(0));
        return null;
    }

    /** An index into the library's list: TCP, TTY, UDP, FILE, PIPE, UNKNOWN. */
    private static Object handleType(Call call) {
        Stdio stdio = NodeProcess.of(call).launch().stdio();
        return switch (call.integer(0)) {
            case 0 -> handleType(stdio.in().kind());
            case 1 -> outputType(stdio.out().kind());
            case 2 -> outputType(stdio.err().kind());
            default -> 3;
        };
    }

    /** Written to at once either way, a pipe needs less of the library when it is taken for a file. */
    private static int outputType(Stdio.Kind kind) {
        return handleType(kind == Stdio.Kind.PIPE ? Stdio.Kind.FILE : kind);
    }

    private static int handleType(Stdio.Kind kind) {
        return switch (kind) {
            case TERMINAL -> 1;
            case FILE -> 3;
            case PIPE -> 4;
        };
    }
}
