import type { Extraction, Support } from './extraction.ts';

type Event = Extraction['events'][number];

/** Whether somebody at an event stays; the support tells how they were found. */
export type Stays = (name: string, support: Support | undefined) => boolean;

/** An event with only those hosts, participants and attendees who stay, each with its support. */
export function keepGuests(event: Event, agencyStays: Stays, personStays: Stays): Event {
  const [hosts, hostSupports] = keep(event.hosts, event.hostSupports, agencyStays);
  const [participants, participantSupports] = keep(
    event.participants,
    event.participantSupports,
    agencyStays,
  );
  const [attendees, attendeeSupports] = keep(event.attendees, event.attendeeSupports, personStays);
  return {
    ...event,
    ...{ hosts, hostSupports },
    ...{ participants, participantSupports },
    ...{ attendees, attendeeSupports },
  };
}

function keep(
  names: readonly string[],
  supports: readonly Support[],
  stays: Stays,
): readonly [names: readonly string[], supports: readonly Support[]] {
  const isKept = (_: unknown, at: number) => stays(names[at] ?? '', supports[at]);
  return [names.filter(isKept), supports.filter(isKept)];
}
