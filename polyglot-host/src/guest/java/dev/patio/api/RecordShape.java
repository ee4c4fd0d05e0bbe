package dev.patio.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The name and the fields of records. */
final class RecordShape {
    private static final ConcurrentHashMap<Integer, RecordShape> SHAPES = new ConcurrentHashMap<>();

    /** So many are looked at before their hashes are. */
    private static final int FEW = 16;

    /** By which the host knows it. */
    final int number;

    final String name;
    final List<String> fields;
    private final String[] names;
    private final Map<String, Integer> places = new HashMap<>();

    private RecordShape(int number, String name, List<String> fields) {
        this.number = number;
        this.name = name;
        this.fields = fields;
        this.names = new String[fields.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = fields.get(i).intern();
            places.put(names[i], i);
        }
    }

    /** The shape that the host knows by a number. */
    static RecordShape of(int number) {
        RecordShape known = SHAPES.get(number);
        if (known == null) {
            String[] lines = Host.DESCRIBE.text(number).split("\n", -1);
            List<String> all = List.of(lines);
            boolean empty = lines.length == 2 && lines[1].isEmpty();
            known = new RecordShape(number, lines[0], empty ? List.of() : all.subList(1, all.size()));
            SHAPES.put(number, known);
        }
        return known;
    }

    /** The place of a field, or -1. */
    int find(String field) {
        for (int i = 0; i < names.length && i < FEW; i++) {
            if (names[i] == field) { // as of every literal in a program's text
                return i;
            }
        }
        Integer place = places.get(field);
        return place == null ? -1 : place;
    }
}
