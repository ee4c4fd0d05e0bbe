import * as patio from 'patio';

console.log('waits');
console.log(patio.importSync('answer'));
