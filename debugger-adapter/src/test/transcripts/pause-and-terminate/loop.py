def loop():
    go = True
    print('ready', flush=True)
    while go: pass
    print('done')
loop()
