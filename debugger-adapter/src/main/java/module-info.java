/** The debug adapter: one conversation of the Debug Adapter Protocol about a session and all of its programs. */
module dev.patio.debug {
    requires com.google.gson;
    requires dev.patio.host;
    requires info.picocli;
    requires java.compiler;
    requires jdk.compiler;
    requires org.eclipse.lsp4j.debug;
    requires org.eclipse.lsp4j.jsonrpc;
    requires org.eclipse.lsp4j.jsonrpc.debug;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;

    opens dev.patio.debug.command to
            info.picocli;

    provides com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider with
            dev.patio.debug.run.PatInstrumentProvider;
    provides dev.patio.command.Debuggers with
            dev.patio.debug.command.RunningDebuggers;
    provides dev.patio.command.Subcommands with
            dev.patio.debug.command.DebugSubcommands;
}
