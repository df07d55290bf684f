/** By which address the devices of a room reach this laptop. */
import type { NetworkInterfaceInfo } from 'node:os'
import { networkInterfaces } from 'node:os'

/** An address in the local network, and the name of the card that has it. */
export interface LocalAddress { address: string, card: string }

/** Cards that lead nowhere in the room: of virtual machines, containers and private networks. */
const ELSEWHERE = /^(?:lo|docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|ppp|ipsec|awdl|llw|anpi|bridge)|vEthernet|VMware|VirtualBox|Hyper-V|VPN|WSL|Tailscale|ZeroTier|Loopback/i
/** Cards that devices of a room are likely to share with the laptop. */
const IN_THE_ROOM = /^(?:wl|en|eth)|Wi-?Fi|WLAN|Wireless|Ethernet|LAN/i
/** What the hotspot of a laptop gives itself: Windows, macOS, and Linux with NetworkManager. Who has opened one wants it used. */
const HOTSPOT = /^(?:192\.168\.137\.1|192\.168\.2\.1|10\.42\.0\.1)$/
/** What private networks use (RFC 1918). */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/

/**
 * The laptop's private IPv4 addresses, the likeliest first; none where it is in no network, or only in one of a VPN.
 *
 * @param cards as Node's `networkInterfaces()` gives them
 */
export function localAddresses(cards: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): LocalAddress[] {
  return Object.entries(cards)
    .flatMap(([card, infos = []]) => infos.map(info => ({ card, ...info })))
    .filter(({ card, family, internal, address }) => family === 'IPv4' && !internal && PRIVATE.test(address) && (HOTSPOT.test(address) || !ELSEWHERE.test(card)))
    .map(({ card, address }) => ({ card, address }))
    .toSorted((a, b) => likelihood(b) - likelihood(a))
}

function likelihood({ card, address }: LocalAddress): number {
  return HOTSPOT.test(address) ? 2 : IN_THE_ROOM.test(card) ? 1 : 0
}
