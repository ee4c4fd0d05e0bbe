package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.objects.Undefined;
import com.sun.security.auth.module.UnixSystem;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.guest.javascript.node.SystemException;
import java.util.Arrays;
import java.util.Map;

/** Who the program runs as. */
final class CredentialsBinding {
    private static final String[] NOT_ALLOWED = {"initgroups", "setegid", "seteuid", "setgid", "setuid", "setgroups"};

    private CredentialsBinding() {}

    static Binding make() {
        Binding binding = new Binding()
                .value("implementsPosixCredentials", host -> true)
                .function("safeGetenv", CredentialsBinding::environment)
                .function("getTempDir", CredentialsBinding::temporary)
                .function("getuid", call -> new UnixSystem().getUid())
                .function("geteuid", call -> new UnixSystem().getUid())
                .function("getgid", call -> new UnixSystem().getGid())
                .function("getegid", call -> new UnixSystem().getGid())
                .function(
                        "getgroups",
                        call -> Js.array(
                                call.realm(),
                                Arrays.stream(new UnixSystem().getGroups())
                                        .boxed()
                                        .toList()));
        for (String name : NOT_ALLOWED) {
            binding.function(name, call -> {
                throw new SystemException(SystemError.of("EPERM"), name);
            });
        }
        return binding;
    }

    private static Object environment(Call call) {
        String value = NodeProcess.of(call).launch().environment().get(call.string(0));
        return value == null ? Undefined.instance : value;
    }

    private static Object temporary(Call call) {
        Map<String, String> environment = NodeProcess.of(call).launch().environment();
        for (String name : new String[] {"TMPDIR", "TMP", "TEMP"}) {
            String folder = environment.getOrDefault(name, "");
            if (!folder.isEmpty()) {
                return folder.length() > 1 && folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
            }
        }
        return "/tmp";
    }
}
