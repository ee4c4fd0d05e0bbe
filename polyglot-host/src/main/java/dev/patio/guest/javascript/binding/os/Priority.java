package dev.patio.guest.javascript.binding.os;

import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.SystemError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How willing a process is to wait for others. That of the host is read, but not changed: it is that of all programs
 * of the session.
 */
final class Priority {
    /** Counted from after the name in parentheses. */
    private static final int NICE = 16;

    private Priority() {}

    static Object get(Call call) {
        int pid = call.integer(0);
        Path stat = Path.of("/proc", pid == 0 ? "self" : Integer.toString(pid), "stat");
        try {
            String text = Files.readString(stat);
            return Integer.parseInt(text.substring(text.lastIndexOf(')') + 2).split(" ", -1)[NICE]);
        } catch (IOException e) {
            fail(call, 1, "ESRCH", "uv_os_getpriority");
            return Undefined.instance;
        }
    }

    static Object set(Call call) {
        int pid = call.integer(0);
        boolean known = pid == 0 || ProcessHandle.of(pid).isPresent();
        return fail(call, 2, known ? "EACCES" : "ESRCH", "uv_os_setpriority");
    }

    private static int fail(Call call, int index, String code, String systemCall) {
        SystemError error = SystemError.of(code);
        if (call.get(index) instanceof JSObject context) {
            Js.set(context, "errno", error.number());
            Js.set(context, "code", error.name());
            Js.set(context, "message", error.text());
            Js.set(context, "syscall", systemCall);
        }
        return error.number();
    }
}
