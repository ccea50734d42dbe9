// What is seen and heard of the page.
import { strict as assert } from 'node:assert'
import type { Locator, Page } from 'playwright-core'
import type { Practice } from './practice.ts'
import type { Visit } from './visit.ts'

/** Nothing sticks out of a window of this width in px, so nothing scrolls sideways. */
export async function staysWithin(page: Page, width: number): Promise<void> {
  const widths = await page.evaluate<number[]>(
    '[document.documentElement.scrollWidth, ...Array.from(document.querySelectorAll("body *"), (one) => Math.ceil(one.getBoundingClientRect().right))]',
  )
  assert.ok(Math.max(...widths) <= width, `${Math.max(...widths)} px in a window of ${width} px`)
}

/** The whole of it is in sight in the conversation, without scrolling. */
export async function seesWhole(page: Page, place: Locator): Promise<void> {
  const [around, box] = [await page.locator('#log').boundingBox(), await place.boundingBox()]
  assert.ok(around && box)
  assert.ok(box.y >= around.y && box.y + box.height <= around.y + around.height, `${JSON.stringify([box, around])}`)
}

/** The starts of the patient's coming appointments, on the practice's wall clock. */
export function startsOf({ agenda }: Practice, patientId: number): readonly string[] {
  const coming = agenda.appointments().filter((one) => one.patientId === patientId)
  return coming.map(({ start }) => start.toString()).sort()
}

/** Whether the keyboard is at this place. */
export function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((node) => node === node.ownerDocument.activeElement)
}

/** Presses the key until the keyboard is at this place. */
export async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    if (await hasFocus(place)) return
    await page.keyboard.press(key)
  }
  assert.fail(`${key} never reached ${place}`)
}

/** Everything said so far, by either. */
export function linesOf(page: Page): Promise<readonly string[]> {
  return page.locator('#lines .bubble').allInnerTexts()
}

/** What was spoken of the transcript, as opposed to notices. */
export async function spokenLines({ heard }: Visit): Promise<readonly string[]> {
  return (await heard()).filter((text) => /^(Assistent|Assistant|U|You):/.test(text))
}

/** A screen reader spoke every message of the bot once, in order, and none of the patient's own. What changed in one later was not spoken. */
export async function spokeEachOnce(patient: Visit): Promise<void> {
  const beginning = (text: string) => text.slice(0, 60)
  const shown = await patient.page.locator('li.bot').allTextContents()
  assert.deepEqual((await spokenLines(patient)).map(beginning), shown.map(beginning))
}
