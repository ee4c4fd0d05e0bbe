package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.builtins.JSFunction;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.node.AsyncWrap;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;

/** What {@code fs.promises.open} gives: a descriptor as an object. */
final class FileHandle extends AsyncWrap {
    static final HostClass<FileHandle> TYPE = new HostClass<>("FileHandle", FileHandle.class, FileHandle::new)
            .getter("fd", self -> self.number)
            .method("close", (self, call) -> self.close())
            .method("closeSync", (self, call) -> self.closeNow())
            .method("releaseFD", (self, call) -> self.release())
            .extend(AsyncWrap.TYPE);

    private static final int NONE = -1;

    private int number;

    private FileHandle(HostObject object, Call call) {
        super(object, call);
        number = call.integer(0);
    }

    static Binding binding() {
        return new Binding().type(TYPE).function("openFileHandle", Request.of(3, FileHandle::open));
    }

    private static Work open(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        Opening opening = new Opening(path, call.integer(1), call.integer(2));
        OpenFiles files = OpenFiles.of(process);
        return Work.of("open", path.text(), () -> {
            int number = files.add(opening.open(files));
            return host -> handle(host, number);
        });
    }

    private static Object handle(Host host, int number) {
        return JSFunction.construct(host.constructor(TYPE), new Object[] {number});
    }

    private Work closing() {
        int closed = release();
        OpenFiles files = OpenFiles.of(process());
        return Work.of("close", () -> {
            files.close(closed);
            return Result.NOTHING;
        });
    }

    private Object close() {
        return PromisedOperation.submit(process(), closing());
    }

    private Object closeNow() {
        return Request.perform(closing()).value(process().host());
    }

    /** The descriptor, which is the caller's from now on. */
    private int release() {
        int released = number;
        number = NONE;
        return released;
    }
}
