const patio = require('patio');

(async () => {
  patio.export('start', 0);
  const ready = patio.channel('ready');
  const prices = patio.watch('price');
  ready.sendSync('watcher');
  let sum = 0;
  for await (const price of prices) {
    sum += price.i;
    if (price.i === 5) {
      await ready.send('seen');
    }
  }
  console.log('the watch has ended', sum);
})();
