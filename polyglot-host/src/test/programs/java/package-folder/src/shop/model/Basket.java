package shop.model;

import java.util.ArrayList;
import java.util.List;

public class Basket {
    private final List<String> names = new ArrayList<>();

    public void put(String name) {
        names.add(name);
    }

    @Override
    public String toString() {
        return "Basket" + names;
    }
}
