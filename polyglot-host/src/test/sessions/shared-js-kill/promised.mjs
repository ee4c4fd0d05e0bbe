import * as patio from 'patio';

patio.export('promised', 'waits');
await patio.import('never');
console.log('not reached');
