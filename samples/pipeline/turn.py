"""The second stage: turns the words of each line round."""
import dataclasses

import patio


@dataclasses.dataclass(frozen=True)
class Line:
    number: int
    text: str


turned = patio.channel('turned', capacity=2)
for line in patio.channel('lines'):
    turned.send(Line(line.number, ' '.join(reversed(line.text.split()))))
