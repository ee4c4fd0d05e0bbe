package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Bytes that do not change. */
final class BlobBinding {
    private static final int END = 0;
    private static final int CHUNK = 1;

    private static final HostClass<Reader> READER = HostClass.withoutConstructor("BlobReader", Reader.class)
            .method("pull", Reader::pull)
            .method("setWakeup", (self, call) -> null);
    private static final HostClass<ByteBuffer> BLOB = HostClass.withoutConstructor("Blob", ByteBuffer.class)
            .method("getReader", (bytes, call) -> call.host().wrap(READER, new Reader(bytes)))
            .method("slice", (bytes, call) -> call.host().wrap(BlobBinding.BLOB, slice(bytes, call)));

    /** What URL.createObjectURL has given names to. */
    private final Map<String, JSObject> named = new HashMap<>();

    private BlobBinding() {}

    static Binding make() {
        return new Binding()
                .function("createBlob", BlobBinding::create)
                .function("createBlobFromFilePath", BlobBinding::ofFile)
                .function("concat", BlobBinding::concat)
                .function("storeDataObject", BlobBinding::store)
                .function("getDataObject", call -> of(call).named.get(call.string(0)))
                .function("revokeObjectURL", BlobBinding::revoke);
    }

    private static BlobBinding of(Call call) {
        return NodeProcess.of(call).part(BlobBinding.class, p -> new BlobBinding());
    }

    private static ByteBuffer slice(ByteBuffer bytes, Call call) {
        int start = call.integer(0);
        return bytes.slice(start, call.integer(1) - start);
    }

    private static Object create(Call call) {
        return call.host().wrap(BLOB, ByteBuffer.wrap(joined(Js.elements(call.object(0)))));
    }

    private static Object concat(Call call) {
        return Bytes.arrayBuffer(call.realm(), joined(Js.elements(call.object(0))));
    }

    private static byte[] joined(Object[] parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            ByteBuffer bytes = HostObject.behind(part, ByteBuffer.class)
                    .map(ByteBuffer::duplicate)
                    .orElseGet(() -> Bytes.of(part));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            all.writeBytes(copy);
        }
        return all.toByteArray();
    }

    private static Object ofFile(Call call) {
        NodeProcess process = NodeProcess.of(call);
        Path file = process.resolve(call.string(0));
        if (!process.gate().mayRead(file)) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Js.array(call.realm(), call.host().wrap(BLOB, ByteBuffer.wrap(bytes)), bytes.length);
        } catch (IOException e) {
            return null;
        }
    }

    private static Object store(Call call) {
        of(call).named.put(call.string(0), Js.array(call.realm(), call.get(1), Js.value(call.wide(2)), call.get(3)));
        return null;
    }

    private static Object revoke(Call call) {
        String url = call.string(0);
        of(call).named.remove(url.substring(url.lastIndexOf(':') + 1));
        return null;
    }

    private static final class Reader {
        private final ByteBuffer bytes;
        private boolean read;

        Reader(ByteBuffer bytes) {
            this.bytes = bytes.duplicate();
        }

        Object pull(Call call) {
            boolean end = read || !bytes.hasRemaining();
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            read = true;
            return Js.call(
                    call.get(0),
                    Undefined.instance,
                    end ? END : CHUNK,
                    end ? Undefined.instance : Bytes.arrayBuffer(call.realm(), rest));
        }
    }
}
