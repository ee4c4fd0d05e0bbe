package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Buffers;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names of files as the library asked for them: as text or as a Buffer. */
record Names(Encoding encoding) {
    static Names in(Object encoding) {
        return new Names(Encoding.of(encoding));
    }

    Object value(Host host, String name) {
        if (encoding == Encoding.UTF8) {
            return Js.text(name);
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return encoding == Encoding.BUFFER
                ? Buffers.of(host).buffer(bytes)
                : Js.text(encoding.decode(ByteBuffer.wrap(bytes)));
    }

    Object array(Host host, List<String> names) {
        return Js.array(
                host.realm(), names.stream().map(name -> value(host, name)).toArray());
    }
}
