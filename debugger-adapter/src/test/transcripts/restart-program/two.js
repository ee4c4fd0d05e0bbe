console.log('runs');
setInterval(() => {}, 1000);
