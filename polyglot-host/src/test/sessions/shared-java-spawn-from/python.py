import patio

print(patio.spawn('Work.java:counts', 'a b a', ['a', 'b', 'c']).join())

done = patio.channel()
pat = patio.spawn('Work.java', 'go', done, name='from python')
print([*done], pat.join(), pat.status)

pat = patio.spawn('Work.java', 'exit', patio.channel(), name='exits')
try:
    pat.join()
except patio.PatioError as error:
    print(str(error).partition("'exits' ")[2])

try:
    patio.spawn('Work.java:fails', 3, name='fails for python').join()
except patio.PatioError as error:
    print(error.type, error.message, 'Work.fails' in error.traceback)
