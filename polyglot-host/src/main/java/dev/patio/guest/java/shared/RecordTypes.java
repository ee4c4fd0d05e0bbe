package dev.patio.guest.java.shared;

import dev.patio.shared.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of records that a guest has seen, by numbers that it knows them by. Any thread. */
final class RecordTypes {
    private final List<RecordType> types = new ArrayList<>();
    private final Map<RecordType, Integer> numbers = new HashMap<>();

    int number(String name, String[] fields) {
        return number(new RecordType(name, Arrays.asList(fields)));
    }

    synchronized int number(RecordType type) {
        Integer known = numbers.putIfAbsent(type, types.size());
        if (known != null) {
            return known;
        }
        types.add(type);
        return types.size() - 1;
    }

    synchronized RecordType get(int number) {
        return types.get(number);
    }

    /** The name and the fields, each on its line. */
    String describe(int number) {
        RecordType type = get(number);
        return type.name() + "\n" + String.join("\n", type.fields());
    }
}
