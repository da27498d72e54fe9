import { addDays } from '../../../procedure/dates.ts'
import type { Instant, LocalDate } from '../../../procedure/values.ts'

/** A whole day in a calendar feed. `uid` stays the same however often the day moves. */
export interface FeedEvent {
  readonly uid: string
  readonly date: LocalDate
  readonly summary: string
  readonly url: string
}

/** A calendar of whole days as iCalendar (RFC 5545), for programs that ask again and again. */
export function writeCalendar({
  name,
  events,
  at,
}: {
  readonly name: string
  readonly events: readonly FeedEvent[]
  readonly at: Instant
}): string {
  const stamp = at.replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Terbuka//Tenggat//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(({ uid, date, summary, url }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      // The end is the first day that no longer belongs to it.
      `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
      `SUMMARY:${escapeText(summary)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function compact(date: LocalDate): string {
  return date.replaceAll('-', '')
}

/** Text as a value (3.3.11): backslash, semicolon, comma and line ends are escaped. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '')
}

const longest = 75

/** A line of at most 75 octets (3.1); what follows begins with a space. No character is torn apart. */
export function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    // The space at its beginning counts for every piece but the first.
    if (octets + size > longest - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece)
      piece = ''
      octets = 0
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}
