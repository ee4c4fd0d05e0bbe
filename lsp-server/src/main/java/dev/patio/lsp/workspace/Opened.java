package dev.patio.lsp.workspace;

import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import java.util.Optional;

/**
 * A text that an editor has open.
 *
 * @param language as the editor says
 */
record Opened(Text text, Optional<Grammar> language) {}
