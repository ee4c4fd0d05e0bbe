import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class Inventory {
    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    Optional<Item> find(String name) {
        return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    int value() {
        return items.stream().mapToInt(Item::value).sum();
    }

    List<Item> items() {
        return items;
    }
}
