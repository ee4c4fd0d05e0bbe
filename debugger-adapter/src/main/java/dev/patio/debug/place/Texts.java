package dev.patio.debug.place;

import com.oracle.truffle.api.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Code that stands in no file, by the numbers under which clients ask for it; only the newest are kept. Any thread. */
public final class Texts {
    private static final int MOST = 256;

    private final Map<Integer, Text> byNumber = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Text> eldest) {
            return size() > MOST;
        }
    };

    private int last;

    /** Keeps the code of a source, if it is a program's and in no file; gives its number. */
    public synchronized Optional<Integer> add(Source source) {
        if (source.isInternal() || !source.hasCharacters() || source.getPath() != null || isRuntimes(source)) {
            return Optional.empty();
        }
        Text text = new Text(source.getName(), source.getCharacters().toString());
        return Optional.of(byNumber.entrySet().stream()
                .filter(known -> known.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    byNumber.put(++last, text);
                    return last;
                }));
    }

    /** Node's library has names of its own kind. */
    public static boolean isRuntimes(Source source) {
        return source.getName().startsWith("node:");
    }

    /** The code of a number, if it is still kept. */
    public synchronized Optional<Text> of(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}
