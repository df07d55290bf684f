/** True for an address of this machine, as Node tells where a request comes from. */
export function isLoopback(address = ''): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address)
}
