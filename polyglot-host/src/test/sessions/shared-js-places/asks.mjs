import * as patio from 'patio';

const questions = patio.channel('questions');
const answers = patio.channel('answers');

async function ask(question) {
  await questions.send(question);
  return await answers.receive();
}

try {
  for (let i = 0; ; i++) await ask(i);
} catch (error) {
  console.log(error.code);
}
