package dev.patio.guest.javascript.binding.os;

import java.util.ArrayList;
import java.util.List;

/** The processors, what they are and have done, one after the other in one list as the library takes them. */
final class Processors {
    private static final int TICK_MILLIS = 10;

    /** Where user, nice, system, idle and interrupt time stand in a line of /proc/stat. */
    private static final int[] TIMES = {1, 2, 3, 4, 6};

    private Processors() {}

    static List<Object> flat() {
        List<String> models = info("model name");
        List<String> speeds = info("cpu MHz");
        List<Object> flat = new ArrayList<>();
        int number = 0;
        for (String line : Proc.lines("stat")) {
            if (line.matches("cpu[0-9]+ .*")) {
                flat.add(at(models, number, "unknown"));
                flat.add((int) Double.parseDouble(at(speeds, number, "0")));
                String[] fields = line.split(" ", -1);
                for (int field : TIMES) {
                    flat.add((double) (Long.parseLong(fields[field]) * TICK_MILLIS));
                }
                number++;
            }
        }
        return flat;
    }

    private static String at(List<String> list, int index, String otherwise) {
        return index < list.size() ? list.get(index) : otherwise;
    }

    private static List<String> info(String name) {
        return Proc.lines("cpuinfo").stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();
    }
}
