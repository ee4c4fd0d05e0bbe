record Item(String name, int count, int price) {
    int value() {
        return count * price;
    }
}
