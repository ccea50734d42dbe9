import { strict as assert } from 'node:assert'
import { createMemory } from '../../../src/bot/web/memory.js'

describe('what a tab remembers', () => {
  const tab = () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
    return { open: () => createMemory(() => storage as Storage) }
  }

  it('comes back after a reload', () => {
    const { open } = tab()
    open().keep('draft', 'half')
    assert.equal(open().recall('draft'), 'half')
  })

  it('is gone when forgotten', () => {
    const { open } = tab()
    const memory = open()
    memory.keep('conversation', { outbox: [] })
    memory.keep('conversation', undefined)
    assert.equal(open().recall('conversation'), undefined)
  })

  it('lasts as long as the page where a browser allows no storage', () => {
    const memory = createMemory(() => {
      throw new Error('not allowed')
    })
    assert.equal(memory.recall('draft'), undefined)
    memory.keep('draft', 'half')
    assert.equal(memory.recall('draft'), 'half')
  })
})
