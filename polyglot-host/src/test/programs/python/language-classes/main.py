"""Classes: dataclasses, enums, abstract ones, descriptors, metaclasses, protocols."""
import abc
import dataclasses
import enum
import functools
import types
import typing


@dataclasses.dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tags: tuple = dataclasses.field(default=(), compare=False)


print(Version(1), Version(1, 2) < Version(2), dataclasses.replace(Version(3), minor=4), dataclasses.asdict(Version(1)))
try:
    Version(1).major = 2
except dataclasses.FrozenInstanceError as problem:
    print(problem)


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    ALIAS = 1


class Right(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()


print(list(Color), Color(2), Color["RED"] is Color.ALIAS, Right.READ | Right.WRITE, Right.READ in Right(3))


class Shape(abc.ABC):
    kinds = []

    def __init_subclass__(cls, **options):
        Shape.kinds.append((cls.__name__, options))

    @property
    @abc.abstractmethod
    def area(self): ...


class Square(Shape, sides=4):
    def __init__(self, side):
        self.side = side

    @functools.cached_property
    def area(self):
        print("computed")
        return self.side**2


print(Square(3).area, Shape.kinds, isinstance(Square(1), Shape))
try:
    Shape()
except TypeError:
    print("abstract")


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Register(type):
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.registered = name.lower()
        return cls

    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)


class Box(metaclass=Register):
    __slots__ = ("_size",)
    size = Positive()

    def __init__(self, size):
        self.size = size

    def __eq__(self, other):
        return isinstance(other, Box) and self.size == other.size

    __hash__ = None
    __class_getitem__ = classmethod(lambda cls, item: f"{cls.__name__} of {item}")


print(Box(2).size, Box.registered, Box(1) == Box(1), Box["x"])
for make in (lambda: Box(-1), lambda: hash(Box(1)), lambda: setattr(Box(1), "other", 2)):
    try:
        make()
    except (ValueError, TypeError, AttributeError) as problem:
        print(type(problem).__name__)


class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return "B" + super().who()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    pass


print(D().who(), [c.__name__ for c in D.__mro__])


@typing.runtime_checkable
class Sized(typing.Protocol):
    def size(self) -> int: ...


class Pair(typing.NamedTuple):
    left: int
    right: str = "r"


print(isinstance(types.SimpleNamespace(size=1), Sized), Pair(1), Pair(2)._replace(right="x"), typing.get_type_hints(Pair))
print(types.SimpleNamespace(a=1), type("Made", (), {"x": 5}).x, typing.Optional[int], list[int] | None)
