# `except*`, which GraalPy parses but does not run. What is compiled instead is a rewritten tree: the body is caught
# whole, then each clause whose type is met runs on its part of the group, and what is left is raised at the end.
#
#     with Star() as .star1:                        try:
#         try:                                          body
#             body                                  except* kind as name:
#         except .star1.every as .star1!:               clause
#             .star1.caught(.star1!)                else:
#         else:                                         otherwise
#             otherwise
#         if .star1.hit:
#             if .star1.matches(kind):
#                 with .star1.clause:
#                     try:
#                         raise .star1.matched
#                     except .star1.every as name:
#                         .star1.entered()
#                         clause
#             if .star1.left():
#                 raise .star1.result
import ast
import marshal


def compiled(source, name, optimize=-1):
    """The code of a module whose text seems to hold `except*`."""
    tree = ast.parse(source, name)
    found = [node for node in ast.walk(tree) if isinstance(node, ast.TryStar)]
    if not found:
        return compile(source, name, 'exec', dont_inherit=True, optimize=optimize)
    for jump in (jump for node in found for clause in node.handlers for jump in jumps(clause.body)):
        refuse(jump, name, source)
    tree = ast.fix_missing_locations(Rewriter().visit(tree))
    code = compile(tree, name, 'exec', dont_inherit=True, optimize=optimize)
    return marshal.loads(marshal.dumps(code))  # which knows its file, as a debugger has to; one from a tree does not


def jumps(statements, kinds=(ast.Return, ast.Break, ast.Continue)):
    """Those that would leave these statements."""
    for node in statements:
        if isinstance(node, kinds):
            yield node
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            loop = isinstance(node, (ast.For, ast.AsyncFor, ast.While))
            yield from jumps(ast.iter_child_nodes(node), (ast.Return,) if loop else kinds)


def refuse(jump, name, source):
    text = source if isinstance(source, str) else source.decode('utf-8', 'replace')
    error = SyntaxError("'break', 'continue' and 'return' cannot appear in an except* block",
                        (name, jump.lineno, jump.col_offset + 1, text.split('\n')[jump.lineno - 1]))
    error.end_lineno, error.end_offset = jump.end_lineno, jump.end_col_offset + 1
    raise error


class Rewriter(ast.NodeTransformer):
    count = 0

    def visit_TryStar(self, node):
        self.generic_visit(node)
        self.count += 1
        star = f'.star{self.count}'
        made = ast.Attribute(
            ast.Call(ast.Name('__import__', ast.Load()), [ast.Constant('_except_star')], []), 'Star', ast.Load())
        whole = located(node, ast.With(
            [ast.withitem(ast.Call(made, [], []), ast.Name(star, ast.Store()))], statements(star, node)))
        forget = located(node, ast.Delete([ast.Name(star, ast.Del())]))
        return located(node, ast.Try([whole], [], [], [forget, *node.finalbody]))


def statements(star, node):
    def of(attribute):
        return ast.Attribute(ast.Name(star, ast.Load()), attribute, ast.Load())

    def call(attribute, *arguments):
        return ast.Call(of(attribute), list(arguments), [])

    def clause(handler):
        enter = located(handler, ast.Expr(call('entered')))
        catch = located(handler, ast.ExceptHandler(of('every'), handler.name, [enter, *handler.body]))
        part = located(handler, ast.Try([located(handler, ast.Raise(of('matched'), None))], [catch], [], []))
        guarded = located(handler, ast.With([ast.withitem(of('clause'), None)], [part]))
        return located(handler, ast.If(call('matches', handler.type), [guarded], []))

    caught = star + '!'
    note = located(node, ast.Expr(call('caught', ast.Name(caught, ast.Load()))))
    body = located(node, ast.Try(
        node.body, [located(node, ast.ExceptHandler(of('every'), caught, [note]))], node.orelse, []))
    again = located(node, ast.If(call('left'), [located(node, ast.Raise(of('result'), None))], []))
    return [body, located(node, ast.If(of('hit'), [*map(clause, node.handlers), again], []))]


def located(where, node):
    """At the first line of the statement that it stands for."""
    node.lineno = node.end_lineno = where.lineno
    node.col_offset = where.col_offset
    node.end_col_offset = where.col_offset + len('except')
    return node


class Star:
    """What becomes of an exception in one `try` with `except*`."""
    every = BaseException

    def __init__(self):
        self.hit = False
        self.original = self.rest = self.matched = self.result = None
        self.kept = None, None
        self.new = []
        self.again = []
        self.clause = Clause(self)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if error is not None and error is self.result:
            error.__traceback__, error.__context__ = self.kept  # as if it had not been raised again
        return False

    def caught(self, error):
        self.hit = True
        self.original = self.rest = error

    def matches(self, kinds):
        check(kinds)
        error, self.matched = self.rest, None
        if error is None:
            return False
        if isinstance(error, kinds):
            group = isinstance(error, BaseExceptionGroup)
            self.matched, self.rest = error if group else BaseExceptionGroup('', (error,)), None
        elif isinstance(error, BaseExceptionGroup):
            self.matched, self.rest = error.split(kinds)
        if self.matched is not None:
            self.keep(self.matched)
        return self.matched is not None

    def keep(self, error):
        self.kept = error.__traceback__, error.__context__

    def entered(self):
        """Makes what was raised for a clause what it was before."""
        self.matched.__traceback__, self.matched.__context__ = self.kept

    def left(self):
        """Whether there is something to raise."""
        self.result = self.combined()
        if self.result is not None:
            self.keep(self.result)
        return self.result is not None

    def combined(self):
        if not isinstance(self.original, BaseExceptionGroup):
            return next(iter((*self.new, *self.again)), self.rest)
        parts = [*self.again] if self.rest is None else [*self.again, self.rest]
        leaves = {id(leaf) for part in parts for leaf in leaves_of(part)}
        together = self.original.subgroup(lambda leaf: id(leaf) in leaves) if leaves else None
        raised = self.new if together is None else [*self.new, together]
        return BaseExceptionGroup('', raised) if len(raised) > 1 else next(iter(raised), None)


class Clause:
    """Takes what one clause raises; a plain `raise` means its part of the group."""

    def __init__(self, star):
        self.star = star

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        star = self.star
        if error is star.matched and depth(error.__traceback__) <= max(1, depth(star.kept[0])):
            star.entered()  # which leaves no trace of the plain `raise`
            star.again.append(error)
        elif error is not None:
            star.new.append(error)
        return True


def check(kinds):
    for kind in kinds if isinstance(kinds, tuple) else (kinds,):
        if not isinstance(kind, type) or not issubclass(kind, BaseException):
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
        if issubclass(kind, BaseExceptionGroup):
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')


def leaves_of(error):
    if not isinstance(error, BaseExceptionGroup):
        return [error]
    return [leaf for part in error.exceptions for leaf in leaves_of(part)]


def depth(trace):
    count = 0
    while trace is not None:
        count, trace = count + 1, trace.tb_next
    return count


{'compiled': compiled, 'Star': Star}
