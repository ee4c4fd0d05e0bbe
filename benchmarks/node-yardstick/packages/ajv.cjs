const Ajv = require('ajv');

const ajv = new Ajv({ allErrors: true });
const schema = {
  type: 'object',
  properties: { foo: { type: 'integer' }, bar: { type: 'string', pattern: '^b' }, list: { type: 'array', items: { enum: [1, 'x'] }, uniqueItems: true } },
  required: ['foo'],
  additionalProperties: false,
};
const validate = ajv.compile(schema);
console.log(validate({ foo: 1, bar: 'bc' }), validate.errors);
for (const data of [{ foo: 1.5 }, { bar: 'abc', baz: 1 }, { foo: 1, list: [1, 1, 2] }, 'text']) console.log(validate(data), ajv.errorsText(validate.errors), validate.errors);

ajv.addSchema({ $id: 'defs.json', definitions: { int: { type: 'integer', minimum: 0 } } });
const linked = ajv.compile({ $id: 'main.json', oneOf: [{ $ref: 'defs.json#/definitions/int' }, { type: 'string', maxLength: 3 }] });
console.log(linked(5), linked(-5), linked('abc'), linked('abcd'));
ajv.addKeyword({ keyword: 'even', type: 'number', validate: (on, n) => on === (n % 2 === 0), errors: false });
console.log(ajv.validate({ even: true }, 4), ajv.validate({ even: true }, 3));
const coerced = { n: '5', on: 'true' };
new Ajv({ coerceTypes: true, useDefaults: true }).validate({ type: 'object', properties: { n: { type: 'number' }, on: { type: 'boolean' }, d: { default: 7 } } }, coerced);
console.log(coerced);
try {
  ajv.compile({ type: 'nonsense' });
} catch (error) {
  console.log(error.message.split(',')[0]);
}
