import * as patio from 'patio';

for (const each of [1, 2, 3]) await patio.import(`sender-${each} is done`);
patio.channel('work').close();
const [one, two] = await Promise.all([1, 2].map((each) => patio.import(`sums of receiver-${each}`)));
console.log(one.sum + two.sum, one.count + two.count, one.inOrder && two.inOrder);
