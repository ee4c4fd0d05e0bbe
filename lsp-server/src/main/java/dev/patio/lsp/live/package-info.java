/** What running sessions share just now, as their control endpoints tell it. It is only looked at, and never needed. */
package dev.patio.lsp.live;
