const patio = require('patio');

const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, error.code, error.message);
  }
};

(async () => {
  const taken = patio.channel('taken', { capacity: 1 });
  await attempt('send until nobody receives', async () => {
    for (let i = 0; ; i++) await taken.send(i);
  });
  const given = [];
  for await (const each of patio.channel('given')) given.push(each);
  console.log('given', given);
  await attempt('receive', () => patio.channel('given').receive());

  const broken = patio.channel('broken');
  console.log(await broken.receive());
  const waiting = broken.receive();
  patio.channel('go').sendSync('now');
  await attempt('its sender failed', () => waiting);
})();
