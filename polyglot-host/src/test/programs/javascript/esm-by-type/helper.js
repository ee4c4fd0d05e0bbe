export const helper = () => 'helper';
