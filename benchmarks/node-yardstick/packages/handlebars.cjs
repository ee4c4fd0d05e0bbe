const Handlebars = require('handlebars');

const template = Handlebars.compile('<p>Hello, my name is {{name}}. I am from {{hometown}}. I have {{kids.length}} kids:</p>\n<ul>{{#kids}}<li>{{name}} is {{age}}</li>{{/kids}}</ul>');
console.log(template({ name: 'Alan', hometown: 'Somewhere, <TX>', kids: [{ name: 'Jimmy', age: '12' }, { name: 'Sally', age: '4' }] }));
Handlebars.registerHelper('link_to', (context) => new Handlebars.SafeString(`<a href="${context.url}">${Handlebars.escapeExpression(context.body)}</a>`));
Handlebars.registerHelper('loud', (text, options) => text.toUpperCase() + (options.hash.mark ?? '!'));
Handlebars.registerPartial('post', '{{#if title}}{{loud title mark="?!"}}{{else}}untitled{{/if}} {{{body}}}');
console.log(Handlebars.compile('{{#each posts as |post i|}}{{i}}{{#unless @last}},{{/unless}} {{> post post}} {{link_to post}}\n{{else}}none{{/each}}')({ posts: [{ title: 'a', url: '/hello', body: 'Post <1>' }, { url: '/x', body: '&' }] }));
console.log(Handlebars.compile('{{#with person}}{{firstname}} {{../greeting}}{{/with}}{{lookup list 1}}{{! comment }}{{~#if no~}} x {{~/if~}} {{{{raw}}}}{{not}}{{{{/raw}}}}')({ greeting: 'hi', person: { firstname: 'Yehuda' }, list: ['a', 'b'] }, { helpers: { raw: (options) => options.fn() } }));
for (const broken of ['{{#if}}', '{{missing-helper 1}}', '{{foo']) {
  try {
    Handlebars.compile(broken)({});
  } catch (error) {
    console.log(error.message);
  }
}
console.log(Handlebars.precompile('{{a}}').length > 100);
