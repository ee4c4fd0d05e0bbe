import patio

answers = patio.channel('answers')
for n in patio.channel('questions'):
    answers.send(n * n)
with patio.channel('rest') as rest:
    for n in range(3):
        rest.send(n)
