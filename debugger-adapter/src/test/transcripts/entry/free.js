console.log('free');
