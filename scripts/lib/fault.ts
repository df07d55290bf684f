/** A fault that its sentence explains well enough; thrown by commands for bad input and the like. */
export class CommandError extends Error {
  override name = 'CommandError'
}
