const patio = require('patio');

const price = patio.importSync('price');
const orders = patio.channel('orders');
console.log(`OAK costs ${price}`);
orders.sendSync({ symbol: 'OAK', paid: price });
console.log('ordered');
