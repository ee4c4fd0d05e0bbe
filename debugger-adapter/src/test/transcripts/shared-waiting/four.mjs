import * as patio from 'patio';

console.log('waits');
console.log(await patio.channel('jobs').receive());
