/** The language server: what crosses between the programs of an application, read from their sources. */
module dev.patio.lsp {
    requires com.google.gson;
    requires dev.patio.host;
    requires info.picocli;
    requires java.compiler;
    requires jdk.compiler;
    requires org.eclipse.lsp4j;
    requires org.eclipse.lsp4j.jsonrpc;
    requires tree.sitter;

    opens dev.patio.lsp.command to
            info.picocli;
    opens dev.patio.lsp.protocol to
            org.eclipse.lsp4j.jsonrpc;

    provides dev.patio.command.Subcommands with
            dev.patio.lsp.command.SourceSubcommands;
}
