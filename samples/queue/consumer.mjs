// Takes jobs as long as there are any; the event loop goes on while it waits.
import * as patio from 'patio';

let sum = 0;
let jobs = 0;
for await (const job of patio.channel('jobs')) {
  sum += job.number;
  jobs++;
}
await patio.channel('done').send({ jobs, sum });
