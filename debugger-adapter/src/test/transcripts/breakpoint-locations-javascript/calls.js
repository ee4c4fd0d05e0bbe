function one() {
    return 1;
}

function two() {
    return 2;
}

class Order {
    constructor(count) {
        this.count = count;
    }

    total(each) {
        return this.count * each;
    }
}

const order = new Order(3);
const sum = order.total(one()) + two();
console.log(sum);
