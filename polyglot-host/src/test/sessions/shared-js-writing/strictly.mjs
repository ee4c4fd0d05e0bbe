import patio from 'patio';
import { report, value } from './changes.js';

const { list, record, many } = patio.freeze(value);
report('element', () => { list[0] = 9; });
report('field', () => { record.field = 2; });
report('new field', () => { record.more = 2; });
report('new property', () => { list.more = 2; });
report('key', () => { many.key7 = 2; });
report('new key', () => { many.more = 2; });
report('delete key', () => { delete many.key7; });
console.log(list, record, many.key7, Object.keys(many).length);
