import java.util.ArrayList;
import java.util.List;

public class Fields {
    static class Base {
        private long id = 7;
        protected String kind = "base";
    }

    static class Order extends Base {
        private static int made;

        private int count = 3;
        private final List<String> items = new ArrayList<>(List.of("pen"));
        private Order next;
        private boolean open = true;
    }

    record Point(int x, double y) {}

    enum Colour {
        RED,
        GREEN
    }

    public static void main(String[] args) {
        Order order = new Order();
        order.next = new Order();
        Point point = new Point(1, 2.5);
        Colour colour = Colour.GREEN;
        System.out.println(order.count + " " + order.next.kind + " " + order.open);
        System.out.println(point + " " + colour);
    }
}
