'use strict';

process.on('exit', (code) => console.log('exit', code));
(function forever() {
  forever();
})();
