/** Schemas of fields that the API document of the console uses in more than one place. */
export const uuid = { type: String, format: 'uuid' };
export const nullableId = { ...uuid, nullable: true };
export const nullableText = { type: String, nullable: true };
export const nullableNumber = { type: Number, nullable: true };
/** A day in Việt Nam, `YYYY-MM-DD`. */
export const day = { type: String, format: 'date' };
export const nullableDay = { ...day, nullable: true };
export const instant = { type: String, format: 'date-time' };
export const nullableInstant = { ...instant, nullable: true };
