/** What is wrong in an application, as far as all of its sources together show. */
package dev.patio.lsp.check;
