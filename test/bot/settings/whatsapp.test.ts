import { strict as assert } from 'node:assert'
import { ConfigError, readConfig } from '../../../src/bot/config.ts'

const whole = {
  WHATSAPP_ACCEPTED: 'yes',
  WHATSAPP_NUMBER_ID: '5550001',
  WHATSAPP_TOKEN: 'the token',
  WHATSAPP_APP_SECRET: 'a secret',
  WHATSAPP_VERIFY_TOKEN: 'our word',
}

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('the settings of WhatsApp', () => {
  it('leave it off', () => {
    assert.equal(readConfig({}).practices[0].whatsapp, undefined)
    assert.equal(readConfig({ WHATSAPP_GRAPH_VERSION: 'v24.0' }).practices[0].whatsapp, undefined)
  })

  it('turn it on only with the word of the practice', () => {
    assert.equal(readConfig(whole).practices[0].whatsapp?.graph, 'https://graph.facebook.com/v23.0')
    for (const word of ['no', ''])
      assert.match(faultsOf({ ...whole, WHATSAPP_ACCEPTED: word }).join(), /WHATSAPP_ACCEPTED must be yes/)
  })

  it('are all needed, and every one that is missing is named', () => {
    const faults = faultsOf({ WHATSAPP_ACCEPTED: 'yes' }).join()
    for (const name of Object.keys(whole).slice(1)) assert.match(faults, new RegExp(`${name} is needed`))
  })

  it('send the token nowhere without https, but to this machine', () => {
    assert.match(faultsOf({ ...whole, WHATSAPP_GRAPH_URL: 'http://graph.example' }).join(), /must begin with https/)
    assert.deepEqual(faultsOf({ ...whole, WHATSAPP_GRAPH_URL: 'http://127.0.0.1:9' }), [])
    assert.match(faultsOf({ ...whole, WHATSAPP_GRAPH_VERSION: '23' }).join(), /must look like v23\.0/)
  })
})
