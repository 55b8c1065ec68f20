/** What friends' messages may hold at most. Bytes are of the message as sent; characters are UTF-16 units. */
export const LIMITS = {
  /** Bytes of one event: what relays in wide use accept (strfry's default). */
  eventBytes: 65_536,
  rumorBytes: 24_576,
  chunkBytes: 44_000,
  photoBytes: 400_000,
  photoSide: 1080,
  faceBytes: 8_000,
  candidates: 6,
  photos: 6,
  opinionPhotos: 3,
  members: 50,
  circles: 120,
  guests: 20,
  question: 500,
  note: 1000,
  comment: 1000,
  text: 2000,
  title: 200,
  name: 64,
  /** Days a pick lives, and at most. */
  pickDays: 7,
  mostPickDays: 30,
  inviteDays: 7,
  /** Seconds a message may come from the future. */
  aheadSeconds: 600,
  /** Of one author in one day. */
  picksADay: 20,
  answersADay: 200,
  opinionsADay: 200,
  remarksADay: 300,
  outcomesADay: 40,
  profilesADay: 20,
  rostersADay: 100,
  withdrawalsADay: 100,
  leavesADay: 20,
  /** Rows of one author that are kept at once, whatever days they bear. */
  rowsOfOne: 5000,
  /** Sealed messages from anybody taken in one go from an inbox; the rest waits and the shopper is told. */
  strangersAtOnce: 500,
  /** Sent by one device in any hour, counted once for each relay: what relays in wide use put up with. */
  eventsAnHour: 600,
} as const;
