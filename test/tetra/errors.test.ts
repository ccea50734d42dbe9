import { strict as assert } from 'node:assert'
import { inspect } from 'node:util'
import { AgendaError } from '../../src/tetra/errors.ts'

describe('a failure of the agenda', () => {
  it('says what went wrong and where, for the log', () => {
    const error = new AgendaError('unreadable', { sent: true, path: 'afspraken.0.start' })
    assert.equal(error.message, 'The agenda gave an unreadable answer (at afspraken.0.start).')
    assert.equal(new AgendaError('refused', { sent: true, code: 401 }).message, 'The agenda refused (code 401).')
    assert.equal(new AgendaError('unreachable', { sent: true, status: 500 }).message.includes('HTTP 500'), true)
  })

  it('keeps the code of its cause, and nothing that the cause quotes', () => {
    const cause = Object.assign(new Error('read "Mw. A.B. van der Berg"'), { code: 'HPE_INVALID', data: '1984-03-12' })
    const error = new AgendaError('unreachable', { sent: true, cause })
    assert.match(inspect(error), /HPE_INVALID/)
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /Berg|1984/)
  })
})
