'use strict';

Error.stackTraceLimit = 1;
process.on('exit', (code) => console.error('exit', code));
setTimeout(() => console.log('never'), 20);
setTimeout(function tick() {
	throw new Error('in a timer, after a tab');
}, 1);
