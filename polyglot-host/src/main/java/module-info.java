/** The runtime: programs as pats of one session, headless. */
module dev.patio.host {
    requires com.google.gson;
    requires info.picocli;
    requires java.compiler;
    requires java.management;
    requires jdk.compiler;
    requires jdk.management;
    requires jdk.security.auth;
    requires jdk.unsupported;
    requires org.bouncycastle.provider;
    requires org.graalvm.collections;
    requires org.graalvm.js;
    requires org.graalvm.polyglot;
    requires org.graalvm.py;
    requires org.graalvm.shadowed.icu4j;
    requires org.graalvm.truffle;

    exports dev.patio.cli.terminal to
            dev.patio.debug;
    exports dev.patio.command;
    exports dev.patio.control to
            dev.patio.debug,
            dev.patio.lsp;
    exports dev.patio.guest;
    exports dev.patio.guest.javascript.syntax to
            dev.patio.lsp;
    exports dev.patio.guest.python.syntax to
            dev.patio.lsp;
    exports dev.patio.session;
    exports dev.patio.session.manifest;
    exports dev.patio.shared;
    exports dev.patio.text;
    exports dev.patio.timeline;

    opens dev.patio.cli to
            info.picocli;
    opens dev.patio.cli.terminal to
            info.picocli;
    opens dev.patio.command to
            info.picocli;

    uses dev.patio.command.Debuggers;
    uses dev.patio.command.Subcommands;
}
