export const needs = ['greeter'];
export default (host) => setTimeout(() => {}, 1) && host.provide('counter', null);
