/** patio.json with places: what an editor asks of it, beside the mistakes that the host finds. */
package dev.patio.lsp.manifest;
