try:
    open('/etc/hostname')
except PermissionError:
    print('refused')
