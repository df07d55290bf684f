/** By which address the devices of a room reach this laptop. */
import type { NetworkInterfaceInfo } from 'node:os'
import { networkInterfaces } from 'node:os'

/** An address in the local network, and the name of the card that has it. */
export interface LocalAddress { address: string, card: string }

/** Cards that lead nowhere in the room: of virtual machines, containers and private networks. */
const ELSEWHERE = /^(?:lo|docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|ppp|ipsec|awdl|llw|anpi|bridge)|vEthernet|VMware|VirtualBox|Hyper-V|VPN|WSL|Tailscale|ZeroTier|Loopback/i
/** Cards that devices of a room are likely to share with the laptop. */
const IN_THE_ROOM = /^(?:wl|en|eth)|Wi-?Fi|WLAN|Wireless|Ethernet|LAN/i
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
    .filter(({ card, family, internal, address }) => family === 'IPv4' && !internal && PRIVATE.test(address) && !ELSEWHERE.test(card))
    .map(({ card, address }) => ({ card, address }))
    .toSorted((a, b) => Number(IN_THE_ROOM.test(b.card)) - Number(IN_THE_ROOM.test(a.card)))
}
