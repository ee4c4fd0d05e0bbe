package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.Binding;

/**
 * A binding that is still to come, for modules that load it with others that they use: its constants are there, its
 * functions and classes are errors that say so.
 */
final class LaterBinding {
    private LaterBinding() {}

    static Binding of(String name) {
        Binding binding = Binding.withConstantsOf(name);
        NodeLibrary.binding(name).members().forEach((member, fact) -> {
            if (fact == Facts.Special.FUNCTION) {
                add(binding, name, member);
            }
        });
        return binding;
    }

    private static void add(Binding binding, String name, String member) {
        if (Character.isUpperCase(member.charAt(0))) {
            binding.type(new HostClass<>(member, Object.class, (instance, call) -> {
                throw LaterModules.errorOfGlobal(name + "." + member);
            }));
        } else {
            binding.function(member, call -> {
                throw LaterModules.errorOfGlobal(name + "." + member);
            });
        }
    }
}
