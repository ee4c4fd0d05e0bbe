'use strict';
const { fork } = require('node:child_process');

const child = fork('child.js', ['forked']);
child.on('message', (message) => {
  console.log('parent gets', message);
  if (message.question) child.send({ answer: message.question * 2, when: null });
});
child.on('disconnect', () => console.log('disconnected', child.connected));
child.on('exit', (code, signal) => console.log('exit', code, signal));
