import * as patio from 'patio';

let total = 0;
for await (const n of patio.channel('jobs')) {
    total += n;
}
patio.export('total', total);
console.log('exported');
