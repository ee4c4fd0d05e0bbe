function down(n) {
    if (n === 0) {
        return 0;
    }
    return 1 + down(n - 1);
}

console.log(down(50));
