MATERIAL = 'wax'
