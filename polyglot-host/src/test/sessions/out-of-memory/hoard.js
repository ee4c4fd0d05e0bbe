const kept = [];
setInterval(() => {
  for (let i = 0; i < 200; i++) kept.push(new Array(10000).fill(i));
}, 1);
