package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.ConfigurationDoneArguments;

/** The programs may begin. */
final class ConfigurationDone {
    private ConfigurationDone() {}

    static Reply answer(Conversation conversation, ConfigurationDoneArguments arguments) {
        return Reply.done().then(conversation::configured);
    }
}
