import * as patio from 'patio';

console.log(await patio.spawn('Work.java:counts', 'a b a', ['a', 'b', 'c']).join());

const done = patio.channel();
const pat = patio.spawn({ run: 'Work.java', name: 'from js' }, 'go', done);
for await (const each of done) console.log(each);
console.log(await pat.join(), pat.status);

try {
  await patio.spawn({ run: 'Work.java:fails', name: 'fails for js' }, 3).join();
} catch (error) {
  console.log(error.code, error.type, error.message.replace(/pat \d+ /, ''));
}
