import { strict as assert } from 'node:assert'
import { warmUp } from '../../src/bot/warm.ts'
import { type Bot, startBot } from './running.ts'

describe('warming up', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot()
  })
  after(() => bot.stop())

  it('goes through a greeting and a wish in both languages, and touches nothing that is kept or asked', async () => {
    const touched: string[] = []
    const shut = <T extends object>(name: string, abilities = {}) =>
      new Proxy(abilities, {
        get: (found, key) => (key in found ? Reflect.get(found, key) : touched.push(`${name} ${String(key)}`)),
      }) as T
    const { parts } = bot
    const { agenda } = parts.practice
    const practice = { ...parts.practice, agenda: shut<typeof agenda>('agenda', { abilities: agenda.abilities }) }
    const lines = bot.logged.length
    await warmUp({ ...parts, practice, store: shut('store') })
    assert.deepEqual(touched, [])
    assert.equal(bot.logged.length, lines)
  })
})
