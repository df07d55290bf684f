/** A fault that its sentence explains well enough; thrown by commands for bad input and the like. */
export class Fault extends Error {
  override name = 'Fault'
}
