export function thrice(n) {
    return 3 * n;
}
