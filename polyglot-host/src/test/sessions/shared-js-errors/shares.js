const patio = require('patio');

function refused(value) {
  try {
    patio.export('orders', value);
    console.log('shared');
  } catch (error) {
    console.log(error instanceof patio.PatioError, error.name, error.code, error.message.replace(/(\[0\]){9,}/, '[0]…'));
  }
}

refused([1, 2, 3, { lock: () => {} }]);
refused({ lines: { 'first one': class Line {} } });
refused(new Map([['k', [Symbol('s')]]]));
refused(new Map([[7, Promise.resolve()]]));
refused(new Map([[function key() {}, 1]]));
refused(new Set([[/x/]]));
refused([new WeakMap()]);
refused([new Proxy({}, {})]);
refused([(function* () {})()]);
refused([new Date(NaN)]);
refused([1].values());
refused(Symbol('alone'));
refused(() => {});
const circle = { a: { b: [] } };
circle.a.b.push(circle.a);
refused(circle);
const itself = [];
itself.push(itself);
refused(itself);
let deep = [];
for (let i = 0; i < 1000; i++) deep = [deep];
refused(deep);
refused({ [Symbol('not seen')]: 1, error: new RangeError('an error is a record') });
console.log(patio.importSync('orders'));

for (const call of [
  () => patio.freeze([() => {}]),
  () => patio.export(1, 2),
  () => patio.channel('c', { capacity: 0 }),
  () => patio.channel('c', { capacity: 'many' }),
  () => patio.channel('c', { capacity: 2 }) && patio.channel('c', { capacity: 3 }),
  () => patio.channel('small', { maxBytes: 100 }).trySend('x'.repeat(1000)),
  () => patio.channel('c').trySend({ f() {} }),

  () => patio.channel('c').receiveSync({ timeout: 5 }),
  () => patio.importSync('never', { timeout: 5 }),
  () => patio.importSync('never', { timeout: 'soon' }),
  () => patio.selectSync([{}]),
]) {
  try {
    call();
    console.log('no error', String(call));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

patio
  .channel('c')
  .send(() => {})
  .catch((error) => console.log('rejected', error.code, error.message));
