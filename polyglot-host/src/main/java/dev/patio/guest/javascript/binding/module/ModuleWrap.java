package dev.patio.guest.javascript.binding.module;

import com.oracle.js.parser.ir.Module.ImportPhase;
import com.oracle.js.parser.ir.Module.ModuleRequest;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.AbstractModuleRecord;
import com.oracle.truffle.js.runtime.objects.CyclicModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSModuleData;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.SyntheticModuleRecord;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.Thrown;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.Symbols;
import java.util.Arrays;
import java.util.List;

/** A module of the language in the hands of the library: of source text, or synthetic, its exports set by the library. */
final class ModuleWrap {
    private static final int UNINSTANTIATED = 0;
    private static final int INSTANTIATED = 2;
    private static final int EVALUATING = 3;
    private static final int EVALUATED = 4;
    private static final int ERRORED = 5;
    private static final int SOURCE_PHASE = 1;
    private static final int EVALUATION_PHASE = 2;

    private final Host host;
    private final AbstractModuleRecord code;
    private final Symbol importer;
    private Object evaluation = Undefined.instance;

    private ModuleWrap(Host host, AbstractModuleRecord code, Symbol importer) {
        this.host = host;
        this.code = code;
        this.importer = importer;
    }

    /** {@code new ModuleWrap(url, context, source, line, column, importer)} or {@code (url, context, exportNames, steps)}. */
    static ModuleWrap create(HostObject instance, Call call) {
        String url = call.string(0);
        Js.set(instance, "url", url);
        if (call.get(2) instanceof JSObject names) {
            Js.set(instance, "synthetic", true);
            Js.set(instance, "hasTopLevelAwait", false);
            return new ModuleWrap(
                    call.host(),
                    synthetic(call, instance, url, names),
                    Symbols.shared("source_text_module_default_hdo"));
        }
        String text = call.string(2);
        JSModuleData data = new Compiler(call.realm()).module(text, url);
        Js.set(instance, "synthetic", false);
        Js.set(instance, "sourceMapURL", Compiler.sourceMap(text));
        Js.set(instance, "sourceURL", null);
        Js.set(instance, "hasTopLevelAwait", data.isTopLevelAsync());
        return new ModuleWrap(
                call.host(),
                new JSModuleRecord(data, null, instance),
                call.get(5) instanceof Symbol symbol ? symbol : Symbol.create(Js.text(url)));
    }

    private static SyntheticModuleRecord synthetic(Call call, HostObject instance, String url, JSObject names) {
        List<TruffleString> exports = Arrays.stream(Js.elements(names))
                .map(name -> Js.text(Js.string(name)))
                .toList();
        JSFunctionObject steps = call.function(3);
        return new SyntheticModuleRecord(
                call.realm().getContext(),
                Source.newBuilder("js", "", url).build(),
                instance,
                exports,
                record -> Js.call(steps, instance, instance));
    }

    AbstractModuleRecord code() {
        return code;
    }

    /** What the library knows the module by when it imports. */
    Symbol importer() {
        return importer;
    }

    Object requests(Call call) {
        return Js.array(
                call.realm(),
                requested().stream()
                        .map(request -> request(call.realm(), request))
                        .toArray());
    }

    private List<ModuleRequest> requested() {
        return code instanceof CyclicModuleRecord cyclic ? cyclic.getRequestedModules() : List.of();
    }

    private static JSObject request(JSRealm realm, ModuleRequest request) {
        JSObject object = Js.objectWithoutPrototype(realm);
        Js.put(object, "specifier", request.specifier());
        Js.put(object, "attributes", attributes(realm, request));
        Js.put(object, "phase", phase(request));
        return object;
    }

    static JSObject attributes(JSRealm realm, ModuleRequest request) {
        JSObject attributes = Js.objectWithoutPrototype(realm);
        request.attributes().forEach((name, value) -> Js.set(attributes, name, value));
        return attributes;
    }

    static int phase(ModuleRequest request) {
        return request.phase() == ImportPhase.Source ? SOURCE_PHASE : EVALUATION_PHASE;
    }

    Object link(Call call) {
        Object[] modules = Js.elements(call.object(0));
        List<ModuleRequest> requests = requested();
        for (int i = 0; i < modules.length; i++) {
            ModuleWrap module = HostObject.behind(modules[i], ModuleWrap.class).orElseThrow();
            ((CyclicModuleRecord) code).addLoadedModule(call.realm(), requests.get(i), module.code);
        }
        return null;
    }

    Object instantiate(Call call) {
        code.loadRequestedModules(call.realm(), Undefined.instance);
        code.link(call.realm());
        Js.set((HostObject) call.receiver(), "hasAsyncGraph", isAsync());
        return null;
    }

    private boolean isAsync() {
        return code instanceof CyclicModuleRecord cyclic
                && (cyclic.hasTLA()
                        || !cyclic.gatherAsynchronousTransitiveDependencies().isEmpty());
    }

    Object evaluate() {
        evaluation = code.evaluate(host.realm());
        return evaluation;
    }

    Object evaluateSync() {
        JSPromiseObject promise = (JSPromiseObject) evaluate();
        if (JSPromise.isRejected(promise)) {
            promise.setIsHandled(true);
            throw UserScriptException.create(promise.getPromiseResult());
        }
        if (JSPromise.isPending(promise)) {
            throw new CodedException(
                    JSErrorType.Error,
                    "ERR_REQUIRE_ASYNC_MODULE",
                    "require() cannot be used on an ESM graph with top-level await. Use import() instead.");
        }
        return namespace();
    }

    Object namespace() {
        return ModuleFacade.namespace(code);
    }

    Object status() {
        return switch (code.getStatus()) {
            case New, Unlinked, Linking -> UNINSTANTIATED;
            case Linked -> INSTANTIATED;
            case Evaluating -> EVALUATING;
            case EvaluatingAsync, Evaluated -> failed() ? ERRORED : EVALUATED;
        };
    }

    private boolean failed() {
        return code instanceof CyclicModuleRecord cyclic && cyclic.getEvaluationError() != null;
    }

    Object error() {
        return failed() ? Thrown.value(host, ((CyclicModuleRecord) code).getEvaluationError()) : Undefined.instance;
    }

    Object setExport(Call call) {
        ((SyntheticModuleRecord) code).setSyntheticModuleExport(Js.text(call.string(0)), call.get(1));
        return null;
    }
}
