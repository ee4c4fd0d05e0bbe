const patio = require('patio');

const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, error.code, error.message);
  }
};

(async () => {
  const c = patio.channel('steps', { capacity: 2 });
  console.log(c, c.name, c.capacity, c.maxBytes, c === patio.channel('steps'));
  await attempt('try', () => [c.trySend(1), c.trySend(2), c.trySend(3), c.tryReceive(), c.tryReceive(), c.tryReceive(), c.tryReceive('none')]);
  await attempt('receive late', () => c.receive({ timeout: 10 }));
  await attempt('receive late, blocking', () => c.receiveSync({ timeout: 10 }));
  await attempt('fill', async () => [await c.send('a'), c.sendSync('b')]);
  await attempt('send late', () => c.send('c', { timeout: 10 }));
  await attempt('send late, blocking', () => c.sendSync('c', { timeout: 10 }));
  const waiting = c.send('d');
  await attempt('room', () => c.receive());
  await attempt('sent', () => waiting);
  await attempt('nothing is lost', async () => [await c.receive(), await c.receive(), c.tryReceive()]);

  const a = patio.channel();
  const b = patio.channel();
  a.trySend('in a');
  await attempt('select', async () => {
    const [channel, value] = await patio.select([b, a]);
    return [channel === a, value];
  });
  const selected = patio.select([a, b]);
  b.trySend(patio.freeze({ reply: a }));
  await attempt('select waits', async () => {
    const { channel, value } = await selected;
    return [channel === b, value.reply === a];
  });
  await attempt('select late', () => patio.select([a, b], { timeout: 10 }));
  await attempt('select late, blocking', () => patio.selectSync([a, b], { timeout: 10 }));
  a.close();
  b.trySend(1);
  await attempt('select without the closed one', async () => (await patio.select([a, b])).value);
  b.close();
  await attempt('select of closed ones', () => patio.select([a, b]));

  c.trySend('last');
  c.close();
  c.close();
  await attempt('send to closed', () => c.send(1));
  await attempt('try to send to closed', () => c.trySend(1));
  await attempt('what is left', async () => {
    const left = [];
    for await (const each of c) left.push(each);
    return left;
  });
  await attempt('receive from closed', () => c.receive());
  await attempt('iterate over closed', () => [...c]);
  await attempt('differs', () => patio.channel('steps', { capacity: 3 }));
})();
