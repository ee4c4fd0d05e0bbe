import * as patio from 'patio';

const jobs = patio.channel('jobs');
for await (const n of jobs) {
    console.log('received', n);
}
console.log('done', await patio.import('done'));
