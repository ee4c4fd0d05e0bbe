const path = require('path');
console.log('b', path.basename('/x/y'));
