export default 'required';
