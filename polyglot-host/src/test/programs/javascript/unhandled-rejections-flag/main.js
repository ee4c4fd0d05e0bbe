'use strict';

Promise.reject(new Error('quiet'));
setTimeout(() => console.log('the program goes on'), 5);
