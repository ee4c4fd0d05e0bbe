class Order {
    total(n) {
        return n * 2;
    }
}

console.log(new Order().total(1));
