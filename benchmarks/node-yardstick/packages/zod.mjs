import * as z from 'zod';

const Player = z.object({ username: z.string().min(2), xp: z.number().int().nonnegative(), email: z.email().optional(), role: z.enum(['admin', 'user']).default('user'), tags: z.array(z.string()).max(2).transform((tags) => tags.join('-')) });
console.log(Player.parse({ username: 'billie', xp: 100, tags: ['a', 'b'], extra: true }));
const result = Player.safeParse({ username: 'b', xp: -1.5, email: 'nope', role: 'root', tags: ['a', 1, 'c'] });
console.log(result.success, result.error.issues);
console.log(z.prettifyError(result.error), z.flattenError(result.error));
const Shape = z.discriminatedUnion('kind', [z.object({ kind: z.literal('circle'), r: z.number() }), z.object({ kind: z.literal('square'), side: z.coerce.number() })]);
console.log(Shape.parse({ kind: 'square', side: '4' }), Shape.safeParse({ kind: 'oval' }).error.issues[0].code, z.union([z.string(), z.null()]).safeParse(5).success);
console.log(z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(10)).safeParse('12').error.issues[0].message, z.record(z.string(), z.date()).parse({ d: new Date(0) }), z.tuple([z.string(), z.number()]).rest(z.boolean()).parse(['x', 1, true]), z.strictObject({ a: z.any() }).safeParse({ a: 1, b: 2 }).error.issues[0].keys);
const password = z.object({ password: z.string(), confirm: z.string() }).refine((data) => data.password === data.confirm, { error: "Passwords don't match", path: ['confirm'] });
console.log(password.safeParse({ password: 'a', confirm: 'b' }).error.issues, await z.string().refine(async (text) => text.length > 3).safeParseAsync('abc').then(({ success }) => success));
console.log(JSON.stringify(z.toJSONSchema(Player.pick({ username: true, xp: true }))), z.set(z.bigint()).parse(new Set([1n])), z.map(z.string(), z.number()).safeParse(new Map([['a', 'b']])).success);
try {
  z.string().parse(12);
} catch (error) {
  console.log(error.name, error instanceof z.ZodError, error.message);
}
