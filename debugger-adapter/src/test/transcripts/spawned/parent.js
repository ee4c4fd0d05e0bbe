const patio = require('patio');

const child = patio.spawn('child.py:double', 21);
child.join().then(result => console.log('result', result));
