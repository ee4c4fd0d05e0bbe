import * as yaml from 'js-yaml';

const text = `
# a comment
name: &who Ann
other: *who
list:
  - 1
  - 0x1F
  - 1.5e3
  - true
  - null
  - ~
nested: { a: [x, 'y z', "t\\tab"] }
text: |
  line one
  line two
folded: >-
  one
  two
date: 2001-12-14
`;
const data = yaml.load(text);
console.log(data);
console.log(yaml.dump({ a: [1, 'two', { three: 3 }], long: 'word '.repeat(30), special: ['yes', '1', '', 'a: b', '# no', 'multi\nline'], nothing: null, n: -0.5 }));
console.log(yaml.dump({ z: 1, a: { b: [] } }, { sortKeys: true, flowLevel: 1 }));
for (const broken of ['a: [1', 'a: b: c', '\tx: 1', '*unknown']) {
  try {
    yaml.load(broken);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
