package dev.patio.lsp.workspace;

/** Hears how far a reading of all files is. Any thread, several at the same time. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, all) -> {};

    /** So many steps are done of all; the last time all of them. */
    void at(int done, int all);
}
