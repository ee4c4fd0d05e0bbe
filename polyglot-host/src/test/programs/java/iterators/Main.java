import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.stream.StreamSupport;

public class Main {
    record Countdown(int from) implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                private int next = from;

                @Override
                public boolean hasNext() {
                    return next > 0;
                }

                @Override
                public Integer next() {
                    if (next <= 0) {
                        throw new NoSuchElementException("lift-off");
                    }
                    return next--;
                }
            };
        }
    }

    public static void main(String[] args) {
        for (int i : new Countdown(3)) {
            System.out.print(i + " ");
        }
        new Countdown(2).forEach(System.out::print);
        System.out.println();
        System.out.println(StreamSupport.stream(new Countdown(4).spliterator(), false).map(i -> i * i).toList());
        Iterator<Integer> spent = new Countdown(0).iterator();
        try {
            spent.next();
        } catch (NoSuchElementException end) {
            System.out.println(end.getMessage());
        }
        try {
            spent.remove();
        } catch (UnsupportedOperationException refused) {
            System.out.println(refused.getMessage());
        }
        List<String> words = new ArrayList<>(List.of("a", "b", "c"));
        ListIterator<String> at = words.listIterator();
        while (at.hasNext()) {
            int index = at.nextIndex();
            String word = at.next();
            if (index == 1) {
                at.remove();
            } else {
                at.set(word + index);
                at.add("+");
            }
        }
        while (at.hasPrevious()) {
            System.out.print(at.previous() + " ");
        }
        System.out.println(words);
        Spliterator<String> half = words.spliterator();
        System.out.println(half.trySplit().estimateSize() + " " + half.estimateSize());
        PrimitiveIterator.OfInt ints = java.util.stream.IntStream.range(0, 3).iterator();
        System.out.println(ints.nextInt() + ints.nextInt() + " " + ints.hasNext());
    }
}
