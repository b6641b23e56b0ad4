/** A session as an iCalendar invitation (RFC 5545, RFC 5546) that calendars accept, update and cancel. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Instant } from '../core/instant.ts';
import type { CalendarEntry } from '../engine/ports.ts';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

/**
 * The invitation from `organiser` to the one mailbox `attendee`. Calendars recognise an update by its UID and its
 * higher SEQUENCE, and ignore a REQUEST that does not name the reader among the attendees. `writtenAt` becomes
 * DTSTAMP. Times are in UTC, because the library writes no VTIMEZONE for others.
 */
export function invitationTo(
  attendee: Mailbox,
  organiser: Mailbox,
  entry: CalendarEntry,
  writtenAt: Instant,
): Invitation {
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: { company: 'GitChat', product: 'GitChat', language: 'EN' }, method });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(writtenAt),
    start: new Date(entry.start),
    end: new Date(entry.end),
    summary: entry.title,
    description: entry.description,
    location: entry.url,
    url: entry.url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organiser.name || organiser.address, email: organiser.address },
    attendees: [{ name: attendee.name, email: attendee.address, rsvp: false }],
  });
  return { method, text: calendar.toString() };
}
