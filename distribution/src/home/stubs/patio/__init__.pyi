"""What this program shares with the others of its session."""

import builtins
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar('T')

class PatioError(Exception):
    """What went wrong in the shared space; of join() also the exception that ended a program in another language."""

    type: str
    """The class of that exception, in its language's words; as message and traceback of such exceptions only."""
    message: str
    traceback: str

class NotShareableError(PatioError, TypeError):
    """A value has no frozen form; the message says where in it and why."""

class NeverExportedError(PatioError, LookupError):
    """Nobody who could export the name is left."""

class ChannelClosedError(PatioError):
    """The channel is closed, or nobody is left at its other side."""

class TimeoutError(PatioError, builtins.TimeoutError):
    """The time that was given is over."""

class DeadlockError(PatioError):
    """All programs wait for each other."""

class RemoteError(Exception):
    """The cause of an exception that ended another pat, with the traceback as it was printed there."""

    traceback: str

class Record:
    """An object that another program froze: its class's name and its fields, as attributes or by record['name']."""

    def __getattr__(self, name: str) -> Any: ...
    def __getitem__(self, name: str) -> Any: ...

class Export(tuple[str, int, str, int, str]):
    """An export as exports() tells it."""

    @property
    def name(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def type(self) -> str: ...
    @property
    def bytes(self) -> int: ...
    @property
    def owner(self) -> str: ...

class Pat(Generic[T]):
    """A pat: one running instance of a program. Get one with spawn(), me() or pats()."""

    id: int
    name: str
    @property
    def status(self) -> int | None:
        """The exit status, or None while it lives."""

    def join(self, timeout: float | None = None) -> T:
        """Waits for its end, at most timeout seconds, and gives its result; raises the exception that ended it."""

    async def join_async(self) -> T:
        """As join, for asyncio."""

    def kill(self) -> None:
        """Ends it at once, with status 137."""

    def release(self) -> None:
        """Lets it outlive the program that started it."""

class Watch(Iterator[T]):
    """Iterates over the values of an export, from the current one on, none left out."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> T: ...

class Channel(Generic[T]):
    """A bounded queue of frozen values between programs. Get one with channel()."""

    @property
    def name(self) -> str: ...
    @property
    def capacity(self) -> int:
        """How many values it holds."""
    @property
    def max_bytes(self) -> int | None:
        """How big a value may be, or None."""
    def send(self, value: T, timeout: float | None = None) -> None:
        """Sends a value. Waits for room, at most timeout seconds."""
    def receive(self, timeout: float | None = None) -> T:
        """Gives the next value. Waits for one, at most timeout seconds."""
    def try_send(self, value: T) -> bool:
        """Sends a value if there is room now; whether it did."""
    def try_receive(self, default: Any = None) -> T | Any:
        """Gives the next value if there is one now."""
    async def send_async(self, value: T) -> None:
        """As send, for asyncio."""
    async def receive_async(self) -> T:
        """As receive, for asyncio."""
    def close(self) -> None:
        """Closes it for everybody. What is in it is still received."""
    def __iter__(self) -> Iterator[T]: ...
    def __next__(self) -> T: ...
    def __aiter__(self) -> AsyncIterator[T]: ...
    async def __anext__(self) -> T: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

def freeze(value: Any) -> Any:
    """Gives the frozen form of a value: the same object for one that is frozen.

    An array.array, and whatever else offers the buffer protocol, becomes a read-only memoryview of its format and shape.
    """

def thaw(value: Any) -> Any:
    """Gives a copy that can be changed, of the types that were frozen.

    Of a typed array an array.array, or a memoryview over a bytearray if it has several dimensions.
    """

def is_frozen(value: Any) -> bool:
    """Whether it is shown from the shared space."""

def export(name: str, value: Any) -> int:
    """Puts the frozen form of a value under a name, and gives the number of the version, from 1."""

@overload
def import_(name: str, timeout: float | None = None) -> Any: ...
@overload
def import_(name: str, timeout: float | None = None, *, as_: type[T]) -> T:
    """Gives the value under a name. Waits until somebody exports it, at most timeout seconds."""

def exports() -> list[Export]:
    """Lists what is exported now."""

def retract(name: str) -> bool:
    """Takes an export back; whether there was one. Watches of it end."""

def watch(name: str) -> Watch[Any]:
    """Iterates over the values of an export, from the current one on, none left out, until it is retracted."""

def channel(name: str | None = None, capacity: int | None = None, max_bytes: int | None = None) -> Channel[Any]:
    """Opens the channel of a name, or a new one without; the first to say so fixes how much it holds (64)."""

def select(*channels: Channel[Any], timeout: float | None = None) -> tuple[Channel[Any], Any]:
    """Gives (channel, value) of the first that has something. Waits for it, at most timeout seconds."""

@overload
def spawn(what: Callable[..., Awaitable[T]], /, *arguments: Any, name: str | None = None) -> Pat[T]: ...
@overload
def spawn(what: Callable[..., T], /, *arguments: Any, name: str | None = None) -> Pat[T]: ...
@overload
def spawn(what: str | os.PathLike[str], /, *arguments: Any, name: str | None = None) -> Pat[Any]:
    """Starts a program and gives its pat, which ends with this one.

    what is a file, relative to the application's folder; 'file:function', in any language; or a function that a
    module has under its name. The arguments are frozen. Those of a file that are strings are its command line.
    """

def arguments() -> tuple[Any, ...]:
    """What spawn() was given for this program."""

def result(value: Any) -> None:
    """Sets what join() gives in the program that started this one."""

def me() -> Pat[Any]:
    """This program's own pat."""

def pats() -> list[Pat[Any]]:
    """All pats that live."""
