package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.objects.JSObject;

/** What the library's scripts that run before all others export: DOMException and how a port gets its messages. */
public record PerContext(JSObject exports) {}
