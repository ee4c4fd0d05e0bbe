'use strict';

Error.stackTraceLimit = 1;
process.on('exit', (code) => console.error('exit', code));
setTimeout(() => console.log('never'), 60_000);
setTimeout(function tick() {
	throw new Error('in a timer, after a tab');
}, 1);
