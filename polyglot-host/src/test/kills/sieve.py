# A neighbour: computes for a while and checks its own result.
n = 200_000
composite = bytearray(n + 1)
for i in range(2, int(n**0.5) + 1):
    if not composite[i]:
        composite[i * i :: i] = b"\1" * len(composite[i * i :: i])
primes = composite.count(0) - 2
assert primes == 17984, primes
print("neighbour done")
