'use strict';

setImmediate(() => console.log('never'));
throw 'just a string';
