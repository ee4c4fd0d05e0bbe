class Order {
    items = [1, 2];
    total() {
        return this.items.length;
    }
}
const order = new Order();

function work(count) {
    console.log(count, order.items);
}

work(3);
