'use strict';

process.on('message', ({ answer }) => {
  process.send({ thanks: answer });
  process.disconnect();
});
process.send({ question: 21, argument: process.argv[2] });
