/** Ready-made settings for a school's own broker of rooms: Mosquitto, and what hands its connections on where the web server stands before it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { topicsOf } from '../../components/room/messages.ts'

/** Where Mosquitto waits for the web server, on the machine of both. */
const PORT = 9001
/** A sealed sentence of two hundred characters, whatever they are, with air to spare; in bytes. */
const LONGEST_MESSAGE = 4096

/** Writes `mosquitto.conf` and `mosquitto.acl` into a folder. */
export async function writeBrokerFiles(folder: string): Promise<void> {
  await writeFile(join(folder, 'mosquitto.conf'), `# For Mosquitto 2. Put this file into /etc/mosquitto/conf.d/ and mosquitto.acl into /etc/mosquitto/, and choose the teachers' password:
#   mosquitto_passwd -c /etc/mosquitto/lesson.passwd teacher
#   chown mosquitto: /etc/mosquitto/lesson.passwd && systemctl restart mosquitto

# The pages of the lesson connect here, through the web server (nginx.conf and Caddyfile, beside this file). Only that faces the network.
listener ${PORT} 127.0.0.1
protocol websockets
# Nobody needs this one, but Mosquitto 2.0.11 does not start with WebSockets alone.
listener 1883 127.0.0.1

# Students have no account. The rights say what they may do.
allow_anonymous true
password_file /etc/mosquitto/lesson.passwd
acl_file /etc/mosquitto/mosquitto.acl
allow_zero_length_clientid false
max_packet_size ${LONGEST_MESSAGE}
max_queued_messages 2000

# Nothing is written down: no message, no address.
persistence false
connection_messages false
log_type error
`)
  const { place, open, note, tally, here, vote, sentence, press } = topicsOf('+')
  await writeFile(join(folder, 'mosquitto.acl'), `# Everybody hears what a teacher says.
${[place, open, note, tally('+')].map(topic => `topic read ${topic}`).join('\n')}

# A teacher says it, and hears the devices.
user teacher
topic readwrite r/#

# A device speaks for itself alone: its client id comes last.
${[here('%c'), vote('+', '%c'), sentence('+', '%c'), press('%c')].map(topic => `pattern write ${topic}`).join('\n')}
`)
}

/** What nginx has to do for it, inside its "server" block. */
export function nginxBroker(broker: string): string {
  return `# The room: Mosquitto on this machine (mosquitto.conf). Leave this out if the broker is on another machine.
location = ${new URL(broker).pathname} {
  access_log off;
  proxy_pass http://127.0.0.1:${PORT};
  proxy_http_version 1.1;
  proxy_set_header Upgrade $http_upgrade;
  proxy_set_header Connection "upgrade";
  proxy_read_timeout 120s;
}
`
}

/** What Caddy has to do for it, inside the site's block. */
export function caddyBroker(broker: string): string {
  return `  # The room: Mosquitto on this machine (mosquitto.conf). Leave this out if the broker is on another machine.
  reverse_proxy ${new URL(broker).pathname} 127.0.0.1:${PORT}
`
}
