from concurrent.futures import CancelledError, ThreadPoolExecutor, as_completed, wait


def square(number):
    if number == 13:
        raise ValueError("unlucky")
    return number * number


with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(square, range(6))))
    futures = {pool.submit(square, n): n for n in (2, 13, 5)}
    results = {}
    for future in as_completed(futures):
        problem = future.exception()
        results[futures[future]] = repr(problem) if problem else future.result()
    print(sorted(results.items()))
    done, pending = wait([pool.submit(square, 4)])
    print(len(done), len(pending))
    told = []
    future = pool.submit(square, 9)
    future.add_done_callback(lambda f: told.append(f.result()))
    future.result()
print(told)
try:
    pool.submit(square, 1)
except RuntimeError as problem:
    print(problem)
