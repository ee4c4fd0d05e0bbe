import * as patio from 'patio';

const questions = patio.channel('questions');
const answers = patio.channel('answers');

async function serve() {
  for (let i = 0; i < 3000; i++) await answers.send(await questions.receive());
  await patio.channel('more').receive();
}

await serve().catch((error) => console.log(error.code));
