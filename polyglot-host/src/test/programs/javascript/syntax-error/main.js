'use strict';

console.log('never, as nothing of the file runs');
const list = [1, 2;
