import * as patio from 'patio';

const channel = patio.channel('c');
try {
  await channel.send(new Uint8Array(200_000));
} catch (error) {
  console.log(error.code, error.message.split(':')[0]);
}
patio.retract('big');
await channel.send(new Uint8Array(200_000));
