console.log('late loads');
export const late = await Promise.resolve('late value');
