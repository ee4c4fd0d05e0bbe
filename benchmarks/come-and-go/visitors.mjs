// Starts so many programs of a kind, a few at a time, and says now and then how many there were.
import * as patio from 'patio';

const [visit, count, atATime, every] = process.argv.slice(2);
const visits = patio.channel();
let left = Number(count);
let done = 0;

async function receive() {
  while (left-- > 0) {
    const pat = patio.spawn(visit, left, visits);
    const { name, answer } = await visits.receive();
    await answer.send(await patio.import(name));
    patio.retract(name);
    await pat.join();
    if (++done % Number(every) === 0) {
      console.log(done);
    }
  }
}

await Promise.all(Array.from({ length: Number(atATime) }, receive));
