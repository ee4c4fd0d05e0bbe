"""What the programs of this folder hand over, freeze and import."""

from dataclasses import dataclass


@dataclass
class Item:
    number: int
    name: str
    price: float


def make(kind, count):
    match kind:
        case "bytes":
            return bytes(count)
        case "floats":
            return [i * 0.5 for i in range(count)]
        case "ints":
            return list(range(count))
        case "map":
            return {f"key{i}": i for i in range(count)}
        case "maps":
            return [{"number": i, "name": f"item{i}", "price": i * 0.5} for i in range(count)]
        case "records":
            return [Item(i, f"item{i}", i * 0.5) for i in range(count)]
    raise ValueError(kind)
