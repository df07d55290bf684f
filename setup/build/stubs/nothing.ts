/** Instead of a part of Slidev's screen that this deck never opens. */
export default (): null => null
