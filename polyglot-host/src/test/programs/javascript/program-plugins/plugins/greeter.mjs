export const needs = ['counter'];

export default async function start(host, { language, words }) {
  await null;
  const counter = host.use('counter');
  host.provide('greeter', (name) => `${words[language]}, ${name} (${counter.next()})`);
  host.on('shutdown', (text) => host.log('greeter hears', text));
}
