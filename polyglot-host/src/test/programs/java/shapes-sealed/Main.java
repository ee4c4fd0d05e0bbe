import java.util.*;

/** Records, sealed interfaces, pattern matching, generics. */
public class Main {
    sealed interface Shape permits Circle, Rectangle, Group {}

    record Point(double x, double y) {
        Point {
            if (Double.isNaN(x) || Double.isNaN(y)) {
                throw new IllegalArgumentException("not a point: " + x + ", " + y);
            }
        }

        static final Point ORIGIN = new Point(0, 0);

        Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
        }
    }

    record Circle(Point centre, double radius) implements Shape {}

    record Rectangle(Point corner, double width, double height) implements Shape {}

    record Group(String name, List<Shape> shapes) implements Shape {}

    static double area(Shape shape) {
        return switch (shape) {
            case Circle(Point _, double radius) -> Math.PI * radius * radius;
            case Rectangle(_, double width, double height) when width == height -> width * width;
            case Rectangle r -> r.width() * r.height();
            case Group(String _, List<Shape> shapes) -> shapes.stream().mapToDouble(Main::area).sum();
        };
    }

    static String describe(Object object) {
        return switch (object) {
            case null -> "nothing";
            case Integer i when i > 100 -> "large " + i;
            case Integer i -> "int " + i;
            case String s -> "text of " + s.length();
            case int[] array -> "ints " + Arrays.toString(array);
            case Circle(Point(double x, double y), double r) -> "circle at " + x + "," + y + " of " + r;
            case Enum<?> e -> e.getDeclaringClass().getSimpleName() + "." + e.name() + "#" + e.ordinal();
            default -> object.getClass().getSimpleName();
        };
    }

    static <T extends Comparable<? super T>> T max(Collection<? extends T> all) {
        Iterator<? extends T> each = all.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T next = each.next();
            if (next.compareTo(best) > 0) {
                best = next;
            }
        }
        return best;
    }

    enum Level {
        LOW {
            @Override
            String sign() {
                return "v";
            }
        },
        HIGH {
            @Override
            String sign() {
                return "^";
            }
        };

        abstract String sign();
    }

    public static void main(String[] args) {
        Shape all = new Group("all", List.of(
                new Circle(Point.ORIGIN, 1), new Rectangle(Point.ORIGIN, 2, 2), new Rectangle(new Point(1, 2), 2, 3)));
        System.out.printf("%.4f%n", area(all));
        System.out.println(all);
        System.out.println(new Point(1, 2).plus(new Point(3, 4)).equals(new Point(4, 6)) + " " + new Point(1, 2).hashCode());
        for (Object o : new Object[] {1, 1000, "four", null, new int[] {1, 2}, new Circle(Point.ORIGIN, 2), Level.HIGH, 2.5}) {
            System.out.println(describe(o));
        }
        System.out.println(max(List.of(3, 9, 4)) + max(Set.of("b")));
        for (Level level : Level.values()) {
            System.out.println(level + level.sign() + " " + level.getClass().isAnonymousClass());
        }
        try {
            new Point(Double.NaN, 0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        String block = """
                {
                  "name": "block",\t"quote": "\""
                }\
                """;
        System.out.println(block);
    }
}
