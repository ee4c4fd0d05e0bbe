console.log('waits');
require('patio').import('never');
