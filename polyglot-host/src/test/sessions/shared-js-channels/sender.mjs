import * as patio from 'patio';

const work = patio.channel('work', { capacity: 4 });
const from = patio.me().name;
for (let i = 0; i < 100; i++) {
  if (i % 2) {
    work.sendSync({ from, i });
  } else {
    await work.send({ from, i }, { timeout: 60_000 });
  }
  if (i === 0) {
    // Nobody ends before all have begun: the channel would be without senders for a moment.
    patio.export(`${from} has begun`, true);
    for (const each of [1, 2, 3]) await patio.import(`sender-${each} has begun`);
  }
}
patio.export(`${from} is done`, true);
