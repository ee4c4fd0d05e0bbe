class Order {
  constructor(items) {
    this.items = items;
  }

  total(factor) {
    let sum = 0;
    for (const item of this.items) {
      sum += price(item) * factor;
    }
    return sum;
  }
}

function price(item) {
  return item.length;
}

const order = new Order(['pen', 'paper']);
console.log(order.total(2));
