function work() {
    const data = Uint8Array.from({ length: 256 }, (_, i) => i);
    const order = {
        items: [1, 2],
        'a b': 3,
        get total() {
            console.log('counted');
            return 7;
        },
    };
    console.log(data.length, order.total);
}

work();
