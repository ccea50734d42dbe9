import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { AgendaError } from '../../src/tetra/errors.ts'
import { readXmlBookings } from '../../src/tetra/from-xml.ts'

const manual = readFileSync(new URL('manual/get-afspraken.answer.xml', import.meta.url), 'utf8')
const read = (xml: string) => readXmlBookings(new TextEncoder().encode(xml))
const changed = (from: string | RegExp, to: string) => read(manual.replace(from, to))[0] ?? assert.fail()
const pathOf = (xml: string) => {
  try {
    read(xml)
  } catch (error) {
    if (error instanceof AgendaError && error.kind === 'unreadable') return error.path
    throw error
  }
  return assert.fail('it was readable')
}

describe('an appointment in XML', () => {
  it('may lack what is not needed, be empty there, or say that it is nil', () => {
    for (const name of [
      'PatientId',
      'AgendaNaam',
      'BlokType',
      'PortaalAfspraak',
      'GemaaktDoorPraktijk',
      'Opmerkingen',
    ]) {
      const element = new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`)
      for (const instead of ['', `<${name}/>`, `<${name}></${name}>`, `<${name} xsi:nil="true" />`])
        assert.ok(changed(element, instead), `${name}: ${instead}`)
    }
    assert.equal(changed(/<PatientId>.*?</, '<PatientId><').patientId, undefined)
    assert.equal(changed(/<BlokType[\s\S]*?<\/BlokType>/, '').appointment.minutes, 10)
  })

  it('is read whatever the case of its names, and with names before them', () => {
    const cased = manual.replace(/<(\/?)(\w+)/g, (_, slash, name) => `<${slash}${String(name).toUpperCase()}`)
    assert.equal(read(cased)[0]?.appointment.id, 213769)
    const prefixed = manual.replace(/<(\/?)(\w+)/g, '<$1t:$2').replace('xmlns:xsi', 'xmlns:t="urn:t" xmlns:xsi')
    assert.equal(read(prefixed)[0]?.patientId, 10263)
  })

  it('has a status by name or number, and texts with what XML writes in another way', () => {
    const withStatus = (status: string) =>
      changed('<AgendaId>', `<AfspraakStatus>${status}</AfspraakStatus><AgendaId>`).appointment.status
    assert.deepEqual([withStatus('Aanwezig'), withStatus('5'), withStatus('')], ['waiting', 'busy', 'none'])
    assert.equal(changed('Appointment remark', 'A &amp; B &lt;&#233;&#xe9;').remarks, 'A & B <éé')
    assert.equal(changed('Appointment remark', '<![CDATA[A & B]]>').remarks, 'A & B')
    assert.equal(changed('Appointment remark', '&amp;#233; &amp;lt;').remarks, '&#233; &lt;')
  })

  const broken: readonly (readonly [from: string | RegExp, to: string, path: string])[] = [
    ['>10263<', '>10263x<', 'afspraken.0.patientid'],
    ['>10263<', '>1.5<', 'afspraken.0.patientid'],
    [' Id="213769"', '', 'afspraken.0.id'],
    ['<PatientId>', '<Id>5</Id><PatientId>', 'afspraken.0.id'],
    ['<AgendaId>10048</AgendaId>', '', 'afspraken.0.agendaid'],
    ['<AgendaId>10048</AgendaId>', '<AgendaId>1</AgendaId><AgendaId>10048</AgendaId>', 'afspraken.0.agendaid'],
    ['<PatientId>10263</PatientId>', '<PatientId>1</PatientId><patientid>10263</patientid>', 'afspraken.0.patientid'],
    ['13:20:00', '13:20:00+02:00', 'afspraken.0.start'],
    ['2013-04-10T13:30:00', '2013-04-10T13:10:00', 'afspraken.0.eind'],
    ['>true<', '>ja<', 'afspraken.0.portaalafspraak'],
    ['>-128<', '>geel<', 'afspraken.0.bloktype.kleur'],
    ['<AfspraakDuurMinuten>10', '<AfspraakDuurMinuten>tien', 'afspraken.0.bloktype.afspraakduurminuten'],
    ['<AgendaId>', '<AfspraakStatus>Weg</AfspraakStatus><AgendaId>', 'afspraken.0.afspraakstatus'],
    [/<Afspraken>[\s\S]*<\/Afspraken>/, '<Afspraken>niets</Afspraken>', 'afspraken'],
    [/<Afspraken>[\s\S]*<\/Afspraken>/, '', 'afspraken'],
    ['</PatientId>', '</PatientNr>', 'xml'],
    [/<\/Tetra_Agenda_GetPatientAfspraken_Antwoord>/, '', 'xml'],
  ]
  for (const [from, to, path] of broken) {
    it(`is unreadable with ${to || 'nothing'} for ${from}`, () => assert.equal(pathOf(manual.replace(from, to)), path))
  }

  it('is one of none when there are none', () => {
    for (const none of ['<Afspraken />', '<Afspraken></Afspraken>'])
      assert.deepEqual(read(manual.replace(/<Afspraken>[\s\S]*<\/Afspraken>/, none)), [])
  })
})

describe('a bomb in XML', () => {
  const inside = (what: string) => manual.replace('Appointment remark', what)
  const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
  const bombs: readonly (readonly [what: string, xml: string, path: string])[] = [
    ['a DTD', `<!DOCTYPE a>${manual}`, 'dtd'],
    ['entities of its own', laughs + inside('&b;'), 'dtd'],
    ['a file as an entity', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inside('&x;')}`, 'dtd'],
    ['an entity that nobody declared', inside('&nbsp;'), 'entity'],
    ['a bare ampersand', inside('a & b'), 'entity'],
    ['more references than anybody writes', inside('&#65;'.repeat(12_000)) + inside('&#65;'.repeat(12_000)), 'entity'],
    ['33 levels', inside(`${'<a>'.repeat(33)}${'</a>'.repeat(33)}`), 'depth'],
    ['more tags than fit', inside('<a/>'.repeat(16_000)), 'tags'],
    ['one endless tag', inside(`<a ${'b="c" '.repeat(1_000)}/>`), 'tag'],
    ['one endless text', inside('x'.repeat(70_000)), 'text'],
    ['one endless raw text', inside(`<![CDATA[${'x'.repeat(70_000)}]]>`), 'text'],
    ['an instruction', inside('<?php echo 1 ?>'), 'instruction'],
    ['a comment without an end', inside('<!-- '), 'xml'],
  ]
  for (const [what, xml, path] of bombs) {
    it(`is refused before it is parsed: ${what}`, () => assert.equal(pathOf(xml), path))
  }
})
