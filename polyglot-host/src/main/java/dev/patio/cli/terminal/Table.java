package dev.patio.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text in columns; those whose heading begins with a {@code >} stand on the right. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> heading;

    public Table(String... heading) {
        this.heading = List.of(heading);
        row(heading);
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < heading.size(); column++) {
                boolean right = heading.get(column).startsWith(">");
                String cell = cell(row, column);
                String gap = " ".repeat(width(column) - cell.length());
                line.append(column == 0 ? "" : "  ").append(right ? gap + cell : cell + gap);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> cell(row, column).length()).max().orElse(0);
    }

    private String cell(List<String> row, int column) {
        String cell = row.get(column);
        return row.equals(heading) && cell.startsWith(">") ? cell.substring(1) : cell;
    }
}
