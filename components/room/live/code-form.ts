/** The form that takes a code, on the page of a device and on the one of a clicker. A code that stands in the address is tried at once. */
import { readCode } from '../code.ts'

/**
 * @param enter called with every code that is to be tried; the form is out of sight by then
 * @returns asks for another code
 */
export function askForCode(enter: (code: string) => void): () => void {
  const form = document.querySelector<HTMLFormElement>('#join')!
  const field = document.querySelector<HTMLInputElement>('#code')!
  function take(code: string): void {
    form.hidden = true
    enter(code)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    take(readCode(field.value))
  })
  form.hidden = false
  const fromAddress = readCode(location.hash.slice(1))
  if (fromAddress)
    take(fromAddress)
  return () => {
    form.hidden = false
    field.select()
  }
}
