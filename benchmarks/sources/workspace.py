"""An application of many files in three languages, each of which shares something and uses what others share."""

import pathlib

PYTHON = '''import patio
from names import PREFIX
from helpers import publish


def work{i}(value):
    """Something that a program does."""
    total = 0
    for each in range(value):
        total += each * {i}
    return {{'id': {i}, 'total': total, 'name': 'python {i}'}}


publish('shared-{i}', work{i}({i}))
other = patio.import_('shared-{j}')
print(other['id'], PREFIX)
patio.channel('channel-{c}').send({{'from': {i}}})
'''
SCRIPT = '''import * as patio from 'patio';
import {{ PREFIX, publish }} from './names.mjs';

/** Something that a program does. */
export function work{i}(value) {{
  let total = 0;
  for (let each = 0; each < value; each++) total += each * {i};
  return {{ id: {i}, total, name: `javascript {i}` }};
}}

publish('shared-{i}', work{i}({i}));
const other = await patio.import('shared-{j}');
console.log(other.id, PREFIX);
for await (const message of patio.channel('channel-{c}')) console.log(message.from);
'''
JAVA = '''import dev.patio.api.*;
import java.util.Map;

class Program{i} {{
    record Result(int id, long total, String name) {{}}

    /** Something that a program does. */
    static Result work(int value) {{
        long total = 0;
        for (int each = 0; each < value; each++) {{
            total += each * {i}L;
        }}
        return new Result({i}, total, "java {i}");
    }}

    public static void main(String[] args) throws Exception {{
        Patio.export("shared-{i}", work({i}));
        Object other = Patio.importValue("shared-{j}");
        System.out.println(Patio.record(other).get("id") + Names.PREFIX);
        Patio.channel("channel-{c}").send(Map.of("from", {i}));
    }}
}}
'''
COMMON = {
    'names.py': "PREFIX = 'shared-'\n",
    'helpers.py': 'import patio\n\n\ndef publish(name, value):\n    patio.export(name, value)\n',
    'names.mjs': "import * as patio from 'patio';\n\nexport const PREFIX = 'shared-';\n"
                 'export function publish(name, value) {\n  patio.export(name, value);\n}\n',
    'Names.java': 'final class Names {\n    static final String PREFIX = "shared-";\n}\n',
}
MORE = '''

def more{i}(values, least={i}):
    """Something else that a program does."""
    found = {{}}
    for each in values:
        if each['id'] > least:
            found[each['name']] = [each['total'], f'more {i}']
    return found
'''
KINDS = [('program{}.py', PYTHON), ('program{}.mjs', SCRIPT), ('Program{}.java', JAVA)]


def write(folder, count):
    """Writes so many programs; gives their names."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in COMMON.items():
        (folder / name).write_text(text)
    names = []
    for i in range(count):
        name, text = KINDS[i % 3]
        names.append(name.format(i))
        (folder / names[-1]).write_text(text.format(i=i, j=(i * 7 + 1) % count, c=i // 6))
    return names


def write_long(folder, characters):
    """Writes a program of so many characters, with what it shares in its middle, and the beginnings of an application."""
    write(folder, 12)
    half = ''
    while len(half) < characters // 2:
        half += MORE.format(i=len(half))
    (pathlib.Path(folder) / 'long.py').write_text(PYTHON.format(i=12, j=0, c=0).replace('print(', half + '\n\nprint(') + half)
    return 'long.py'


def find(folder, name, text):
    """Line and column of a text in a file, from 0, one character into it."""
    for number, line in enumerate((pathlib.Path(folder) / name).read_text().splitlines()):
        if text in line:
            return number, line.index(text) + 1
    raise ValueError(f'{name} has no {text}')
