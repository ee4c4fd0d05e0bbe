package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.js.nodes.ScriptNode;
import com.oracle.truffle.js.runtime.JSRealm;

/** A compiled script. */
record Script(ScriptNode code) {
    Object run(JSRealm realm) {
        return code.run(realm);
    }
}
