/** What of a person's page is the desk's to say, and stays so whoever hands the page in (TOTALL 7). */
import { DeskFacts } from './contact-details.schema.ts';

type Details = Readonly<Record<string, string>>;

/** The details as handed in, with the desk's facts as they stood. */
export function withDeskFacts(details: Details, stored: Details | undefined): Details {
  const own = Object.entries(details).filter(([name]) => !isFact(name));
  const facts = Object.entries(stored ?? {}).filter(([name]) => isFact(name));
  return Object.fromEntries([...facts, ...own]);
}

const isFact = (name: string): boolean => Object.hasOwn(DeskFacts.shape, name);
