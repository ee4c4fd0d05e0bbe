const patio = require('patio');

try {
  patio.channel('to one').receiveSync();
} catch (error) {
  console.log(error.code, error.message.split('\n')[0]);
  process.exitCode = 1;
}
