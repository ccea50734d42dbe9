// From the practice's portal to the page, in a browser.
import { strict as assert } from 'node:assert'
import { randomBytes } from 'node:crypto'
import { CompactEncrypt, SignJWT } from 'jose'
import { type Browser, chromium } from 'playwright-core'
import { localTimeIn } from '../../src/bot/practice.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { type Bot, monday, startBot } from '../bot/running.ts'
import { chromiumFlags, findChromium, skip } from './needs.ts'

const [secret, sessionKey] = [randomBytes(32), randomBytes(32)]

describe('a patient who clicks through from the portal', function () {
  this.timeout(60_000)
  let browser: Browser
  let bot: Bot
  let agenda: Simulator

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the page needs chromium, which is not on this machine')
    browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] })
    agenda = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', monday) })
    agenda.login('a-session', 157376)
    bot = await startBot(
      {
        PORTAL_ISSUER: 'portal',
        PORTAL_SECRET: secret.toString('base64'),
        PORTAL_SESSION_KEY: sessionKey.toString('base64'),
      },
      {},
      agenda,
    )
  })
  after(async () => {
    await browser?.close()
    await bot?.stop()
    await agenda?.close()
  })

  const link = async () => {
    const session = await new CompactEncrypt(new TextEncoder().encode('a-session'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(sessionKey)
    const iat = Math.floor(monday / 1000)
    const claims = {
      iss: 'portal',
      aud: 'praktijk',
      sub: '157376',
      iat,
      exp: iat + 120,
      jti: crypto.randomUUID(),
      session,
    }
    return `${bot.base}/#portal=${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret)}`
  }

  it('is known, and leaves no token in the address bar or the history; again, also in a tab that stood open', async () => {
    const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
    const ask = async () => {
      await page.locator('#text').fill('mijn afspraken')
      await page.locator('#text').press('Enter')
      await page.locator('#lines > li.bot', { hasText: 'U hebt 2 afspraken' }).first().waitFor()
    }
    for (let visit = 0; visit < 2; visit++) {
      await page.goto(await link())
      await page.locator('#lines > li.bot', { hasText: 'digitale assistent' }).first().waitFor()
      assert.equal(page.url(), `${bot.base}/`)
      await ask()
    }
    assert.equal(await page.locator('#lines > li', { hasText: 'geboortedatum' }).count(), 0)
    assert.ok(agenda.log.some(({ method, fields }) => method === 'GetAfspraken' && fields.Session === 'a-session'))
  })
})
