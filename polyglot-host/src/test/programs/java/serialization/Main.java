import java.io.*;
import java.util.*;

/** Object streams: graphs, cycles, transient fields, custom forms, records, enums. */
public class Main {
    enum Colour { RED, GREEN }

    record Pair(String left, int right) implements Serializable {}

    static class Node implements Serializable {
        private static final long serialVersionUID = 1;
        final String name;
        final List<Node> next = new ArrayList<>();
        transient int visits = 5;
        Colour colour = Colour.GREEN;

        Node(String name) {
            this.name = name;
        }
    }

    static class Secret implements Serializable {
        private static final long serialVersionUID = 1;
        private transient String text;

        Secret(String text) {
            this.text = text;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeUTF(new StringBuilder(text).reverse().toString());
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            text = new StringBuilder(in.readUTF()).reverse().toString();
        }
    }

    static final class Single implements Serializable {
        private static final long serialVersionUID = 1;
        static final Single ONLY = new Single();

        private Object readResolve() {
            return ONLY;
        }
    }

    static byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    static <T> T copy(T object) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write(object)))) {
            return (T) in.readObject();
        }
    }

    public static void main(String[] args) throws Exception {
        Node a = new Node("a");
        Node b = new Node("b");
        a.next.add(b);
        b.next.add(a);
        Node copied = copy(a);
        System.out.println(copied.next.get(0).next.get(0) == copied);
        System.out.println(copied.visits + " " + (copied.colour == Colour.GREEN));
        System.out.println(copy(new Secret("hidden")).text);
        System.out.println(copy(Single.ONLY) == Single.ONLY);
        System.out.println(copy(new Pair("p", 2)));
        System.out.println(copy(new TreeMap<>(Map.of("k", List.of(1, 2)))));
        System.out.println(Arrays.deepToString(copy(new int[][] {{1}, {2, 3}})));
        try {
            write(new Object());
        } catch (NotSerializableException e) {
            System.out.println(e);
        }
        ObjectInputStream filtered = new ObjectInputStream(new ByteArrayInputStream(write(new Pair("x", 1))));
        filtered.setObjectInputFilter(ObjectInputFilter.Config.createFilter("!Main$Pair"));
        try {
            filtered.readObject();
        } catch (InvalidClassException e) {
            System.out.println(e.getMessage());
        }
        DataOutputStream data = new DataOutputStream(new ByteArrayOutputStream());
        data.writeDouble(1.5);
        data.writeChars("hi");
        System.out.println(data.size());
    }
}
