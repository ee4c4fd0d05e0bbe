import hashlib
import hmac

for made in hashlib.blake2b, hashlib.blake2s:
    print(made.SALT_SIZE, made.PERSON_SIZE, made.MAX_KEY_SIZE, made.MAX_DIGEST_SIZE)
    print(made(b"abc").hexdigest())
    print(made(b"abc", digest_size=8).hexdigest(), made(digest_size=1).digest())
    print(made(b"abc", digest_size=20, key=b"secret", salt=b"s", person=b"mine").hexdigest())
    state = made(key=b"k", digest_size=16)
    state.update(bytearray(b"one "))
    other = state.copy()
    state.update(memoryview(b"two"))
    print(state.hexdigest(), state.hexdigest() == state.hexdigest(), other.hexdigest())
    print(state.name, state.digest_size, state.block_size, made.__name__)
    for wrong in {"digest_size": 0}, {"digest_size": 65}, {"key": b"x" * 65}, {"salt": b"x" * 17}, {"person": b"x" * 17}:
        try:
            made(b"", **wrong)
        except ValueError as problem:
            print(problem)
for wrong in "text", 5:
    try:
        hashlib.blake2b(wrong)
    except TypeError as problem:
        print(problem)
print(hashlib.new("blake2b", b"abc", digest_size=4).hexdigest(), hashlib.new("blake2s", b"abc").hexdigest())
print(hmac.new(b"k", b"m", "blake2s").hexdigest())
