const patio = require('patio');

const broken = patio.channel('broken');
broken.sendSync('before');
patio.channel('go').receiveSync();
process.exit(7);
