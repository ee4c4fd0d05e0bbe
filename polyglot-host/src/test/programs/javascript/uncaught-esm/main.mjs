Error.stackTraceLimit = 3;

const outer = async () => {
  await null;
  inner();
};
const inner = () => {
  throw new TypeError('in a module');
};

await outer();
