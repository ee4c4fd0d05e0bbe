import * as patio from 'patio';

const COLOURS = ['blue', 'red', 'yellow'];

/** Both are of the same colour, and stay so; or both become the third. */
function become(colour, other) {
  return colour === other ? colour : COLOURS.find((each) => each !== colour && each !== other);
}

const results = patio.channel('met');
const place = patio.channel('place');
const answer = patio.channel();
let colour = process.argv[2];
let met = 0;
try {
  for (;;) {
    await place.send({ colour, answer });
    colour = become(colour, await answer.receive());
    met++;
  }
} catch (error) {
  if (error.code !== 'PATIO_CLOSED') {
    throw error;
  }
}
await results.send(met);
