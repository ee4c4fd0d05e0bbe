package dev.patio.guest.javascript.library;

import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Node's library, read on demand and kept for all engines. Any thread may call it. */
public final class NodeLibrary {
    private static final String UNDICI = "internal/deps/undici/undici";

    /** The module that node has not. */
    private static final String PATIO = "patio";

    /** The main script of a program that is to call a function of a file. */
    public static final String CALL = "internal/main/patio_call";

    /** Our own modules, by their ids; one stands in for the library's HTTP client. */
    private static final Map<String, String> OWN = Map.of(UNDICI, "web.js", PATIO, "patio.js", CALL, "patio_call.js");

    private static final PackedLibrary PACKED = new PackedLibrary("node.pack");
    private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();
    private static final Map<String, Facts> FACTS = new ConcurrentHashMap<>();
    private static final List<String> IDS = Stream.concat(
                    Stream.of(PATIO),
                    StreamSupport.stream(PACKED.names().spliterator(), false)
                            .filter(name -> name.startsWith("lib/"))
                            .map(name -> name.substring("lib/".length())))
            .sorted()
            .toList();

    private NodeLibrary() {}

    /** The modules of the library, such as {@code internal/util}. */
    public static List<String> ids() {
        return IDS;
    }

    public static boolean contains(String id) {
        return OWN.containsKey(id) || PACKED.contains("lib/" + id);
    }

    /** The module's source. */
    public static String text(String id) {
        return OWN.containsKey(id) ? own(OWN.get(id)) : packed(id);
    }

    private static String own(String resource) {
        try (InputStream in = NodeLibrary.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packed(String id) {
        return new String(PACKED.read("lib/" + id), StandardCharsets.ISO_8859_1);
    }

    static Source source(String id) {
        return SOURCES.computeIfAbsent(
                id, name -> Source.newBuilder("js", text(name), "node:" + name).build());
    }

    /** What node's binding of the name holds; empty where it has none of the name. */
    public static Facts binding(String name) {
        return FACTS.computeIfAbsent(
                name, n -> PACKED.contains("facts/" + n) ? Facts.read(PACKED.read("facts/" + n)) : Facts.NONE);
    }

    /** Versions, release, platform and build configuration of the node that the library is from. */
    public static Facts process() {
        return binding("*process");
    }

    /** The options of node's command line. */
    public static Facts options() {
        return binding("*options");
    }
}
