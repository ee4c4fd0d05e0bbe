package dev.patio.lsp.protocol;

import com.google.gson.JsonObject;
import dev.patio.lsp.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/** Gets the user's settings, in whichever way a client gives them. */
final class Configuration {
    private final Workspace workspace;
    private final Answers answers;
    private final Runnable changed;
    private volatile Optional<LanguageClient> asked = Optional.empty();

    /** @param changed what is told of problems may be different */
    Configuration(Workspace workspace, Answers answers, Runnable changed) {
        this.workspace = workspace;
        this.answers = answers;
        this.changed = changed;
    }

    /** @param options of the client's {@code initialize} */
    void initial(Object options) {
        set(Settings.of(options));
    }

    /** Asks a client that can be asked, now and whenever it says that something has changed. */
    void start(LanguageClient client, ClientCapabilities capabilities) {
        WorkspaceClientCapabilities workspace = capabilities.getWorkspace();
        if (workspace == null || !Boolean.TRUE.equals(workspace.getConfiguration())) {
            return;
        }
        asked = Optional.of(client);
        ask(client);
        if (workspace.getDidChangeConfiguration() != null
                && Boolean.TRUE.equals(workspace.getDidChangeConfiguration().getDynamicRegistration())) {
            JsonObject section = new JsonObject();
            section.addProperty("section", Settings.SECTION);
            var _ = client.registerCapability(new RegistrationParams(
                    List.of(new Registration("settings", "workspace/didChangeConfiguration", section))));
        }
    }

    void changed(DidChangeConfigurationParams params) {
        asked.ifPresentOrElse(this::ask, () -> {
            if (params.getSettings() instanceof JsonObject all && all.has(Settings.SECTION)) {
                take(all.get(Settings.SECTION));
            }
        });
    }

    private void ask(LanguageClient client) {
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(Settings.SECTION);
        var _ = client.configuration(new ConfigurationParams(List.of(item)))
                .thenAccept(sections -> sections.forEach(this::take));
    }

    private void take(Object section) {
        set(Settings.of(section));
        changed.run();
    }

    private void set(Settings settings) {
        answers.settings(settings);
        workspace.exclude(settings.excluded());
    }
}
