package dev.patio.guest.javascript.binding.crypto;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.text.Messages;
import java.util.Set;

/** What of node's crypto is left out: it is there, and fails with an error that says so when it is used. */
final class Left {
    /** The library offers what needs them only where they are. */
    private static final Set<String> OPTIONAL = Set.of(
            "Argon2Job",
            "CShakeJob",
            "KEMDecapsulateJob",
            "KEMEncapsulateJob",
            "KangarooTwelveJob",
            "KmacJob",
            "TurboShakeJob");

    private Left() {}

    static Binding binding() {
        Binding binding = new Binding();
        NodeLibrary.binding("crypto").members().forEach((name, fact) -> {
            if (fact == Facts.Special.FUNCTION && !OPTIONAL.contains(name)) {
                add(binding, name);
            }
        });
        return binding;
    }

    private static void add(Binding binding, String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            binding.type(new HostClass<>(name, Object.class, (instance, call) -> {
                throw out(name);
            }));
        } else {
            binding.function(name, call -> {
                throw out(name);
            });
        }
    }

    static CodedException out(String name) {
        return new CodedException(
                JSErrorType.Error,
                "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM",
                Messages.text("guest.javascript.crypto.left", name));
    }
}
