const async = require('async');
const fs = require('fs');

async.waterfall([(done) => done(null, 'one', 'two'), (a, b, done) => setImmediate(done, null, `${a} ${b} three`), async (text) => text.toUpperCase()], (error, result) => {
  console.log(error, result);
  async.parallel({ one: (done) => setTimeout(done, 20, null, 1), two: (done) => setTimeout(done, 1, null, 2) }, (failed, results) => {
    console.log(failed, results);
    async.mapLimit([1, 2, 3, 4], 2, (n, done) => setImmediate(done, null, n * n), (none, squares) => {
      console.log(squares);
      const queue = async.queue((task, done) => {
        console.log(`hello ${task.name}`);
        setImmediate(done);
      }, 2);
      queue.drain(async () => {
        console.log('all items have been processed');
        console.log(await async.retry({ times: 3, interval: 1 }, async () => ((queue.tries = (queue.tries ?? 0) + 1) < 3 ? Promise.reject(new Error('again')) : queue.tries)));
        await async.series([(done) => done(null, 1), (done) => done(new Error('in series'))]).catch((problem) => console.log(problem.message));
        console.log(await async.filter(['main', __filename, '.'], async (name) => fs.existsSync(name) && name !== __filename));
        async.auto({ data: (done) => done(null, 'data'), use: ['data', (all, done) => done(null, `${all.data} used`)] }, console.log);
        console.log(await async.groupBy(['apple', 'avocado', 'bean'], async (word) => word[0]), await async.reduce([1, 2, 3], 0, async (sum, n) => sum + n));
      });
      queue.push([{ name: 'foo' }, { name: 'bar' }]);
      queue.unshift({ name: 'first' }, () => console.log('finished first'));
    });
  });
});
