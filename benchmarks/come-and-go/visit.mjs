import * as patio from 'patio';

/** Uses what there is of the shared space. */
export async function visit(number, visits) {
  const name = `visitor ${patio.me().id}`;
  patio.export(name, { number, list: [1, 2, 3] });
  const answer = patio.channel();
  await visits.send({ name, answer });
  const { number: same } = await answer.receive();
  if (same !== number) {
    throw new Error(`sent ${number}, received ${same}`);
  }
  return [number, new Uint8Array(1000)];
}
