const patio = require('patio');

const question = patio.channel('question');
patio.channel('answer').sendSync({ to: question.receiveSync() });
question.receiveSync();
patio.export('value', [1, 2]);
patio.channel('second').sendSync('two');
patio.channel('first').sendSync('one');
setTimeout(() => patio.channel('bye').trySend('the message'), 10);
