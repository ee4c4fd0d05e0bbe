package dev.patio.debug.protocol;

/** How a client counts. Here lines and columns are counted from 1. */
record Dialect(boolean linesFromOne, boolean columnsFromOne) {
    int line(int line) {
        return linesFromOne ? line : line - 1;
    }

    int column(int column) {
        return columnsFromOne ? column : Math.max(0, column - 1);
    }

    int ofLine(int line) {
        return linesFromOne ? line : line + 1;
    }

    int ofColumn(int column) {
        return columnsFromOne ? column : column + 1;
    }
}
