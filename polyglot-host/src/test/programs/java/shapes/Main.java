import java.util.List;

/** Records, sealed types and pattern switches. */
public class Main {
    sealed interface Shape permits Circle, Rectangle, Group {}

    record Point(int x, int y) {
        Point {
            if (x < 0 || y < 0) {
                throw new IllegalArgumentException("outside: " + x + "," + y);
            }
        }

        Point move(int dx, int dy) {
            return new Point(x + dx, y + dy);
        }
    }

    record Circle(Point centre, int radius) implements Shape {}

    record Rectangle(Point from, Point to) implements Shape {}

    record Group(String name, List<Shape> shapes) implements Shape {}

    static long area(Shape shape) {
        return switch (shape) {
            case Circle(Point _, int radius) -> Math.round(Math.PI * radius * radius);
            case Rectangle(Point(int left, int top), Point(int right, int bottom)) ->
                Math.abs((long) (right - left) * (bottom - top));
            case Group(String _, List<Shape> shapes) -> shapes.stream().mapToLong(Main::area).sum();
        };
    }

    static String describe(Object value) {
        return switch (value) {
            case null -> "nothing";
            case Integer number when number > 1000 -> "a big number";
            case Integer number -> "the number " + number;
            case String text when text.isBlank() -> "blank";
            case String text -> "the text " + text;
            case int[] numbers -> numbers.length + " numbers";
            case Circle circle when circle.radius() == 0 -> "a dot";
            case Shape shape -> "a shape of area " + area(shape);
            case Enum<?> constant -> "the constant " + constant.name();
            default -> "something of " + value.getClass().getSimpleName();
        };
    }

    enum Size {
        SMALL,
        LARGE
    }

    public static void main(String[] args) {
        Circle circle = new Circle(new Point(1, 2), 10);
        Rectangle rectangle = new Rectangle(new Point(0, 0), new Point(4, 5));
        Group group = new Group("both", List.of(circle, rectangle));
        Object[] values = {
            circle, rectangle, group, 5, 5000, "", "word", new int[3], null, Size.LARGE, 2.5, new Circle(new Point(0, 0), 0)
        };
        for (Object value : values) {
            System.out.println(describe(value));
        }
        System.out.println(group);
        System.out.println(circle.equals(new Circle(new Point(1, 2), 10)));
        System.out.println(circle.hashCode() == new Circle(new Point(1, 2), 10).hashCode());
        System.out.println(circle.centre().move(3, 4));
        try {
            circle.centre().move(-5, 0);
        } catch (IllegalArgumentException outside) {
            System.out.println(outside.getMessage());
        }
        if ((Object) rectangle instanceof Rectangle(Point from, Point(var right, var bottom)) && right < bottom) {
            System.out.println(from + " to " + right + "/" + bottom);
        }
    }
}
