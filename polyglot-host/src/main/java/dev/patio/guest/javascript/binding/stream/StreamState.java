package dev.patio.guest.javascript.binding.stream;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.NodeProcess;

/** What the last operation on any stream came to; the library reads it right after. */
record StreamState(NumberFields fields) {
    private static final int READ_BYTES_OR_ERROR = 0;
    private static final int ARRAY_BUFFER_OFFSET = 1;
    private static final int BYTES_WRITTEN = 2;
    private static final int LAST_WRITE_WAS_ASYNC = 3;

    static StreamState of(NodeProcess process) {
        return process.part(
                StreamState.class,
                p -> new StreamState(new NumberFields(p.host().realm(), TypedArrayFactory.Int32Array, 5)));
    }

    static Object array(Host host) {
        return of(host.owner(NodeProcess.class)).fields.array();
    }

    void read(int bytesOrError) {
        fields.integer(READ_BYTES_OR_ERROR, bytesOrError);
        fields.integer(ARRAY_BUFFER_OFFSET, 0);
    }

    void written(int bytes, boolean later) {
        fields.integer(BYTES_WRITTEN, bytes);
        fields.integer(LAST_WRITE_WAS_ASYNC, later ? 1 : 0);
    }
}
