exports.value = {
  list: [1, 2, 3],
  texts: ['a', 'b'],
  record: { field: 1 },
  map: new Map([[1, 2]]),
  set: new Set([1]),
  bytes: new Uint8Array([1, 2, 3]),
  many: new Map(Array.from({ length: 200 }, (_, i) => [`key${i}`, i])),
};

exports.report = (name, change) => {
  try {
    change();
    console.log(name, 'passed without an error');
  } catch (error) {
    console.log(name, error.constructor.name, error.message.slice(0, 60));
  }
};
