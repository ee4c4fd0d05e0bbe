public class Main {
    public static void main(String[] args) {
        Inventory inventory = new Inventory();
        inventory.add(new Item("bolt", 12, 5));
        inventory.add(new Item("nut", 10, 4));
        inventory.add(new Item("washer", 40, 1));
        System.out.println(inventory.value());
        System.out.println(inventory.find("nut").map(Item::name).orElse("none"));
        System.out.println(inventory.find("screw").map(Item::name).orElse("none"));
        System.out.print(new Listing(inventory));
    }
}
