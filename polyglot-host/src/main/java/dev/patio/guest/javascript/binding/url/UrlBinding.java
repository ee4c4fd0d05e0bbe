package dev.patio.guest.javascript.binding.url;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.List;
import java.util.Optional;

/** {@code internalBinding('url')}. */
public final class UrlBinding {
    /** In node's order; the number after them is the whole URL. */
    private static final List<UrlSetters> PARTS = List.of(
            UrlSetters.PROTOCOL,
            UrlSetters.HOST,
            UrlSetters.HOSTNAME,
            UrlSetters.PORT,
            UrlSetters.USERNAME,
            UrlSetters.PASSWORD,
            UrlSetters.PATHNAME,
            UrlSetters.SEARCH,
            UrlSetters.HASH);

    private static final int HREF = PARTS.size();

    private UrlBinding() {}

    /** The array that tells the library where the parts of the last URL are. */
    private record Parts(NumberFields fields) {
        static Parts of(NodeProcess process) {
            return process.part(
                    Parts.class,
                    p -> new Parts(
                            new NumberFields(p.host().realm(), TypedArrayFactory.Uint32Array, Components.COUNT)));
        }

        String show(Url url) {
            Components components = Components.of(url);
            int[] numbers = components.numbers();
            for (int i = 0; i < numbers.length; i++) {
                fields.integer(i, numbers[i]);
            }
            return components.href();
        }
    }

    public static Binding create() {
        return new Binding()
                .value(
                        "urlComponents",
                        host -> Parts.of(host.owner(NodeProcess.class)).fields().array())
                .function("parse", UrlBinding::parse)
                .function("canParse", UrlBinding::canParse)
                .function("update", UrlBinding::update)
                .function("format", UrlBinding::format)
                .function("getOrigin", UrlBinding::origin)
                .function("pathToFileURL", UrlBinding::ofPath)
                .function("domainToASCII", call -> domain(call).orElse(""))
                .function(
                        "domainToUnicode",
                        call -> domain(call).map(Idna::toUnicode).orElse(""));
    }

    private static Optional<String> base(Call call) {
        return call.isNullish(1) ? Optional.empty() : Optional.of(call.string(1));
    }

    private static Optional<Url> parse(String input, Optional<String> base) {
        if (base.isEmpty()) {
            return UrlParser.parse(input);
        }
        return UrlParser.parse(base.get()).flatMap(b -> UrlParser.parse(input, Optional.of(b)));
    }

    private static Object parse(Call call) {
        String input = call.string(0);
        Optional<Url> url = parse(input, base(call));
        if (url.isEmpty()) {
            if (call.flag(2)) {
                throw new InvalidUrlException(input, base(call));
            }
            return Undefined.instance;
        }
        return Parts.of(NodeProcess.of(call)).show(url.get());
    }

    private static Object canParse(Call call) {
        return parse(call.string(0), base(call)).isPresent();
    }

    private static Object update(Call call) {
        int part = call.integer(1);
        Optional<Url> url = UrlParser.parse(call.string(part == HREF ? 2 : 0))
                .filter(u -> part == HREF || PARTS.get(part).set(u, call.string(2)));
        return url.<Object>map(u -> Parts.of(NodeProcess.of(call)).show(u)).orElse(false);
    }

    private static Object format(Call call) {
        Optional<Url> parsed = UrlParser.parse(call.string(0));
        if (parsed.isEmpty()) {
            return call.get(0);
        }
        Url url = parsed.get();
        if (!call.flag(1)) {
            url.fragment = Optional.empty();
        }
        if (call.flag(2)) {
            url.host = url.host.map(Idna::toUnicode);
        }
        if (!call.flag(3)) {
            url.query = Optional.empty();
        }
        if (!call.flag(4)) {
            url.username = "";
            url.password = "";
        }
        return url.href();
    }

    private static Object origin(Call call) {
        return UrlParser.parse(call.string(0))
                .map(Url::origin)
                .orElseThrow(() -> new InvalidUrlException(call.string(0), Optional.empty()));
    }

    private static Object ofPath(Call call) {
        String path = call.string(0);
        boolean windows = call.flag(1);
        Url url = UrlParser.parse("file://" + FilePath.encode(path, windows))
                .orElseThrow(() -> new InvalidUrlException(path, Optional.empty()));
        if (windows && !call.isNullish(2) && !UrlSetters.HOSTNAME.set(url, call.string(2))) {
            throw new InvalidUrlException(path, Optional.of(call.string(2)));
        }
        return Parts.of(NodeProcess.of(call)).show(url);
    }

    private static Optional<String> domain(Call call) {
        String domain = call.string(0);
        Url url = UrlParser.parse("ws://x").orElseThrow();
        return !domain.isEmpty() && UrlSetters.HOSTNAME.set(url, domain) ? url.host : Optional.empty();
    }
}
