import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A generic linked list, bounded wildcards, and what erasure does. */
public class Main {
    static class Chain<T> implements Iterable<T> {
        private record Link<T>(T value, Link<T> next) {}

        private Link<T> first;
        private int size;

        void push(T value) {
            first = new Link<>(value, first);
            size++;
        }

        T pop() {
            if (first == null) {
                throw new NoSuchElementException("the chain is empty");
            }
            T value = first.value();
            first = first.next();
            size--;
            return value;
        }

        <R> Chain<R> map(Function<? super T, ? extends R> function) {
            Chain<R> reversed = new Chain<>();
            for (T value : this) {
                reversed.push(function.apply(value));
            }
            Chain<R> mapped = new Chain<>();
            for (R value : reversed) {
                mapped.push(value);
            }
            return mapped;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private Link<T> at = first;

                @Override
                public boolean hasNext() {
                    return at != null;
                }

                @Override
                public T next() {
                    T value = at.value();
                    at = at.next();
                    return value;
                }
            };
        }
    }

    static <T extends Comparable<? super T>> T greatest(Collection<? extends T> values) {
        Iterator<? extends T> all = values.iterator();
        T greatest = all.next();
        while (all.hasNext()) {
            T next = all.next();
            if (next.compareTo(greatest) > 0) {
                greatest = next;
            }
        }
        return greatest;
    }

    static void fill(List<? super Integer> numbers) {
        for (int i = 0; i < 3; i++) {
            numbers.add(i);
        }
    }

    @SafeVarargs
    static <T> List<T> listOf(T... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    public static void main(String[] args) {
        Chain<String> words = new Chain<>();
        for (String word : "the quick brown fox".split(" ")) {
            words.push(word);
        }
        for (int length : words.map(String::length)) {
            System.out.print(length + " ");
        }
        System.out.println();
        while (words.size > 0) {
            System.out.println(words.pop());
        }
        try {
            words.pop();
        } catch (NoSuchElementException empty) {
            System.out.println(empty.getMessage());
        }
        System.out.println(greatest(listOf(3, 9, 4)) + " " + greatest(listOf("pear", "apple", "quince")));
        List<Number> numbers = new ArrayList<>(List.of(2.5));
        fill(numbers);
        System.out.println(numbers);
        System.out.println(new ArrayList<String>().getClass() == new ArrayList<Integer>().getClass());
        List<String> sorted = listOf("bb", "a", "ccc", "aa");
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        System.out.println(sorted);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Integer> polluted = (List) listOf("text");
        try {
            int number = polluted.get(0);
            System.out.println(number);
        } catch (ClassCastException wrong) {
            System.out.println("ClassCastException");
        }
    }
}
