'use strict';

globalThis.prepared = 'by -r';
console.log('preload', require.main, process.argv.length);
