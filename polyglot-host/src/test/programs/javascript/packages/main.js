'use strict';
const show = (name) => {
  try {
    console.log(name, '->', require(name));
  } catch (error) {
    console.log(name, error.code, error.message.replaceAll(__dirname, '.').split('\n')[0]);
  }
};

show('plain');
show('plain/extra');
show('plain/extra.js');
show('with-main');
show('exporting');
show('exporting/sub');
show('exporting/features/x');
show('exporting/features/private/y');
show('exporting/internal.js');
show('exporting/package.json');
show('@scope/scoped');
show('nested');
show('#own');
show('#platform');
show('#none');
show('this-package/self');
show('broken-main');
console.log(require.resolve('exporting').slice(__dirname.length));

import('exporting').then((ns) => {
  console.log('import', ns.default);
  return import('esm-only');
}).then((ns) => {
  console.log(ns.named, ns.default);
  console.log(require('esm-only').named);
  return import('exporting/internal.js');
}).catch((error) => console.log(error.name, error.code));
