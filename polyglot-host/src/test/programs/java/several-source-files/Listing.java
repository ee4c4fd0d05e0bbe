class Listing {
    private final Inventory inventory;

    Listing(Inventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Item item : inventory.items()) {
            text.append(String.format("%-8s%4d x %d%n", item.name(), item.count(), item.price()));
        }
        return text.toString();
    }
}
