// Sends, and ends without closing; receives once, and ends while the other side still sends.
import * as patio from 'patio';

const given = patio.channel('given');
await given.send(1);
await given.send(2);
console.log('got', await patio.channel('taken', { capacity: 1 }).receive());
